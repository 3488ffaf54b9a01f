import type { PageSigns } from './readPageSigns.ts';

/** At this score a page is an article. Chosen on the gold pages: the widest gap lies around it. */
export const ARTICLE_SCORE = 3;

/**
 * What speaks for and against an article. Names are shown to the reader: "Not read as an article: a list of links".
 */
export const WEIGHTS = {
  home: -8,
  listAddress: -4,
  otherAddress: -4,
  storyAddress: 1.5,
  dateAddress: 1,
  ogArticle: 2,
  ogOther: -2,
  ogThing: -4,
  software: -5,
  newsArticle: 4,
  article: 2,
  product: -5,
  discussion: -6,
  list: -3,
  date: 1.5,
  author: 1,
  unsigned: -2,
  price: -4,
  oneArticle: 0.5,
  sentences: 1.5,
  longText: 1,
  noText: -4,
  littleText: -1,
  teasers: -1.5,
  links: -2.5,
} as const;

type Name = keyof typeof WEIGHTS;
/**
 * Signals read in one go: the names of those that are there. `least` and `most`: what they can add together. `leastMarked`:
 * the same once head and JSON-LD have been read; `leastHere`: the same when this stage is next, worth a look at the page.
 */
type Stage = {
  least: number;
  most: number;
  leastMarked?: (signs: PageSigns) => number;
  leastHere?: (signs: PageSigns) => number;
  read: (signs: PageSigns) => (Name | false)[];
};

const ARTICLE = ['Article', 'BlogPosting', 'Report', 'ScholarlyArticle', 'TechArticle', 'SocialMediaPosting', 'Review'];
const PRODUCT = ['Product', 'ProductGroup', 'Offer', 'AggregateOffer', 'Course', 'SoftwareApplication', 'Service'];
const DISCUSSION = ['DiscussionForumPosting', 'QAPage', 'Question'];
const LIST = ['CollectionPage', 'SearchResultsPage', 'ItemList', 'ProfilePage'];
const MANY_ARTICLES = 8;
const MANY_LINKS = 60;
const LINK_TEXT = 9;
const LONG_TEXT = 1_800;
const SOME_TEXT = 700;
const NO_TEXT = 220;
const SENTENCES = 3;
const OG_ARTICLE = ['article', 'news'];
const OG_OTHER = ['website', 'video'];
const OG_THING = ['product', 'profile', 'object', 'company'];

const isCrowded = ({ articles }: PageSigns): boolean => articles() >= MANY_ARTICLES;
const hasManyLinks = ({ links }: PageSigns): boolean => links() > MANY_LINKS;

/** What address, head and JSON-LD tell: read of every page, as far as it is not yet hopeless. */
export const MARKUP_STAGES: readonly Stage[] = [
  {
    least: WEIGHTS.home,
    most: WEIGHTS.storyAddress + WEIGHTS.dateAddress,
    read: ({ url }) => {
      const { shape, dated } = url();
      return [
        shape === 'home' && 'home',
        shape === 'list' && 'listAddress',
        shape === 'other' && 'otherAddress',
        shape === 'story' && 'storyAddress',
        dated && 'dateAddress',
      ];
    },
  },
  {
    least: WEIGHTS.product + WEIGHTS.discussion + WEIGHTS.list,
    most: WEIGHTS.newsArticle,
    read: ({ ld }) => {
      const { news, types } = ld();
      // A page that is also marked up as news is not taken for what else it is marked up as.
      const isMarked = (some: readonly string[]): boolean => !news && some.some((type) => types.has(type));
      return [
        news && 'newsArticle',
        isMarked(ARTICLE) && 'article',
        isMarked(PRODUCT) && 'product',
        isMarked(DISCUSSION) && 'discussion',
        isMarked(LIST) && 'list',
      ];
    },
  },
  {
    least: WEIGHTS.ogThing,
    most: WEIGHTS.ogArticle,
    read: ({ ogType }) => {
      const begins = (names: readonly string[]): boolean => names.some((name) => ogType().startsWith(name));
      return [begins(OG_ARTICLE) && 'ogArticle', begins(OG_OTHER) && 'ogOther', begins(OG_THING) && 'ogThing'];
    },
  },
];

/** What the page itself tells. Where the first paragraphs make a story, the rest of the page is seldom searched. */
export const BODY_STAGES: readonly Stage[] = [
  {
    least: WEIGHTS.noText,
    leastMarked: ({ ld }) => (ld().body ? 0 : WEIGHTS.noText),
    most: WEIGHTS.sentences,
    read: ({ ld, text: readUpTo }) => {
      const { text, sentences } = readUpTo({ text: SOME_TEXT, sentences: SENTENCES });
      const shown = ld().body ? Number.POSITIVE_INFINITY : text;
      return [
        sentences >= SENTENCES && text >= 500 && 'sentences',
        shown < NO_TEXT && 'noText',
        shown >= NO_TEXT && shown < SOME_TEXT && 'littleText',
      ];
    },
  },
  {
    least: WEIGHTS.software,
    // Marked up as news, a page is not taken for what else it may be: so below, too.
    leastMarked: ({ ld }) => (ld().news ? 0 : WEIGHTS.software),
    most: 0,
    read: ({ ld, software }) => [!ld().news && software() && 'software'],
  },
  {
    least: WEIGHTS.unsigned,
    leastMarked: ({ head, ld }) => (ld().signed || head().dated || head().authored ? 0 : WEIGHTS.unsigned),
    most: WEIGHTS.date + WEIGHTS.author,
    read: ({ dated, authored, dateShown, ld, url }) => [
      // Lists show dates in plain words, too: that of a story is known by its address.
      (dated() || (url().shape === 'story' && dateShown())) && 'date',
      authored() && 'author',
      !ld().signed && !url().dated && !dated() && !authored() && !dateShown() && 'unsigned',
    ],
  },
  {
    least: WEIGHTS.price,
    leastMarked: ({ ld }) => (ld().news ? 0 : WEIGHTS.price),
    most: WEIGHTS.oneArticle,
    read: ({ ld, priced, articles }) => [!ld().news && priced() && 'price', articles() === 1 && 'oneArticle'],
  },
  {
    least: WEIGHTS.teasers + WEIGHTS.links,
    leastHere: (signs) => (isCrowded(signs) ? WEIGHTS.teasers : 0) + (hasManyLinks(signs) ? WEIGHTS.links : 0),
    most: WEIGHTS.longText,
    read: (signs) => {
      const { ld, articles, links } = signs;
      const { text, sentences } = signs.text({
        text: Math.max(LONG_TEXT, links() * LINK_TEXT),
        sentences: Math.max(SENTENCES, articles() * 2),
      });
      const shown = ld().body ? Number.POSITIVE_INFINITY : text;
      return [
        text >= LONG_TEXT && 'longText',
        isCrowded(signs) && sentences < articles() * 2 && 'teasers',
        hasManyLinks(signs) && shown / links() < LINK_TEXT && 'links',
      ];
    },
  },
];
