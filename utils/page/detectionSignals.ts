import type { PageSigns } from './readPageSigns.ts';

/** At this score a page is an article. Chosen on the gold pages: the widest gap lies around it. */
export const ARTICLE_SCORE = 3;

/**
 * What speaks for and against an article. Names are shown to the reader: "Not read as an article: a list of links".
 */
const WEIGHTS = {
  home: -8,
  listAddress: -4,
  otherAddress: -4,
  storyAddress: 1.5,
  dateAddress: 1,
  ogArticle: 2,
  ogOther: -2,
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
 * Signals read in one go, each with whether it is there. `least` and `most`: what they can add together; `leastHere`:
 * the same once the stages before have been read, when it is worth a look at the page.
 */
type Stage = {
  least: number;
  most: number;
  leastHere?: (signs: PageSigns) => number;
  read: (signs: PageSigns) => [Name, boolean][];
};

const ARTICLE = ['Article', 'BlogPosting', 'Report', 'ScholarlyArticle', 'TechArticle', 'SocialMediaPosting', 'Review'];
const PRODUCT = ['Product', 'ProductGroup', 'Offer', 'AggregateOffer', 'Course', 'SoftwareApplication', 'Service'];
const DISCUSSION = ['DiscussionForumPosting', 'QAPage', 'Question'];
const LIST = ['CollectionPage', 'SearchResultsPage', 'ItemList', 'ProfilePage'];
const MANY_ARTICLES = 8;
const MANY_LINKS = 60;
const LINK_TEXT = 9;
const LONG_TEXT = 1_800;
const SENTENCES = 3;
const OG_OTHER = /^(?:website|product|profile|video|object|company)/;

/** The cheapest first; which of them are read at all depends on what is known by then. */
export const DETECTION_STAGES: readonly Stage[] = [
  {
    least: WEIGHTS.home,
    most: WEIGHTS.storyAddress + WEIGHTS.dateAddress,
    read: ({ url }) => {
      const { shape, dated } = url();
      return [
        ['home', shape === 'home'],
        ['listAddress', shape === 'list'],
        ['otherAddress', shape === 'other'],
        ['storyAddress', shape === 'story'],
        ['dateAddress', dated],
      ];
    },
  },
  {
    least: WEIGHTS.ogOther + WEIGHTS.software,
    most: WEIGHTS.ogArticle,
    read: (signs) => {
      const { ogType } = signs.head();
      return [
        ['ogArticle', /^(?:article|news)/.test(ogType)],
        ['ogOther', OG_OTHER.test(ogType)],
        ['software', signs.software()],
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
        ['newsArticle', news],
        ['article', isMarked(ARTICLE)],
        ['product', isMarked(PRODUCT)],
        ['discussion', isMarked(DISCUSSION)],
        ['list', isMarked(LIST)],
      ];
    },
  },
  {
    least: WEIGHTS.unsigned,
    most: WEIGHTS.date + WEIGHTS.author,
    read: ({ dated, authored, ld }) => {
      const { news, types } = ld();
      return [
        ['date', dated()],
        ['author', authored()],
        ['unsigned', !dated() && !authored() && !news && !types.has('Article') && !types.has('BlogPosting')],
      ];
    },
  },
  {
    least: WEIGHTS.price,
    most: WEIGHTS.oneArticle,
    read: ({ priced, articles }) => [
      ['price', priced()],
      ['oneArticle', articles() === 1],
    ],
  },
  {
    least: WEIGHTS.noText + WEIGHTS.teasers + WEIGHTS.links,
    // Most stories are known for such before their text has been looked at.
    leastHere: ({ ld, articles, links }) =>
      (ld().body ? 0 : WEIGHTS.noText) +
      (articles() >= MANY_ARTICLES ? WEIGHTS.teasers : 0) +
      (links() > MANY_LINKS ? WEIGHTS.links : 0),
    most: WEIGHTS.sentences + WEIGHTS.longText,
    read: ({ ld, articles, links, text: readUpTo }) => {
      const { text, sentences } = readUpTo({
        text: Math.max(LONG_TEXT, links() * LINK_TEXT),
        sentences: Math.max(SENTENCES, articles() * 2),
      });
      const shown = ld().body ? Number.POSITIVE_INFINITY : text;
      return [
        ['sentences', sentences >= SENTENCES && text >= 500],
        ['longText', text >= LONG_TEXT],
        ['noText', shown < 220],
        ['littleText', shown >= 220 && shown < 700],
        ['teasers', articles() >= MANY_ARTICLES && sentences < articles() * 2],
        ['links', links() > MANY_LINKS && shown / links() < LINK_TEXT],
      ];
    },
  },
];

/** The weight of a signal. */
export const weightOf = (name: Name): number => WEIGHTS[name];
