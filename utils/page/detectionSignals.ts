import type { PageSigns } from './readPageSigns.ts';

/** At this score a page is an article. Chosen on the gold pages: the widest gap lies around it. */
export const ARTICLE_SCORE = 3;

export type Signal = { name: string; weight: number; test: (signs: PageSigns) => boolean };

/** A page that is also marked up as news is not taken for what else it is marked up as. */
const isMarked = ({ ld }: PageSigns, types: readonly string[]): boolean =>
  !ld().news && types.some((type) => ld().types.has(type));

const ARTICLE = [
  'Article',
  'BlogPosting',
  'Report',
  'ScholarlyArticle',
  'TechArticle',
  'SocialMediaPosting',
  'Review',
] as const;
const PRODUCT = [
  'Product',
  'ProductGroup',
  'Offer',
  'AggregateOffer',
  'Course',
  'SoftwareApplication',
  'Service',
] as const;
const DISCUSSION = ['DiscussionForumPosting', 'QAPage', 'Question'] as const;
const LIST = ['CollectionPage', 'SearchResultsPage', 'ItemList', 'ProfilePage'] as const;

const og =
  (...types: string[]) =>
  ({ head }: PageSigns): boolean =>
    types.some((type) => head().ogType.startsWith(type));
const shown = ({ text, ld }: PageSigns): number => (ld().body ? Number.POSITIVE_INFINITY : text().text);

/**
 * What speaks for and against an article, the cheapest signs first. Names are shown to the reader: "Not read as an
 * article: a list of links".
 */
export const DETECTION_SIGNALS: readonly Signal[] = [
  { name: 'home', weight: -8, test: (s) => s.url().shape === 'home' },
  { name: 'listAddress', weight: -4, test: (s) => s.url().shape === 'list' },
  { name: 'otherAddress', weight: -4, test: (s) => s.url().shape === 'other' },
  { name: 'storyAddress', weight: 1.5, test: (s) => s.url().shape === 'story' },
  { name: 'dateAddress', weight: 1, test: (s) => s.url().dated },
  { name: 'ogArticle', weight: 2, test: og('article', 'news') },
  {
    name: 'ogOther',
    weight: -2,
    test: og('website', 'product', 'profile', 'video', 'object', 'company'),
  },
  { name: 'software', weight: -5, test: (s) => s.software() },
  { name: 'newsArticle', weight: 4, test: (s) => s.ld().news },
  { name: 'article', weight: 2, test: (s) => isMarked(s, ARTICLE) },
  { name: 'product', weight: -5, test: (s) => isMarked(s, PRODUCT) },
  { name: 'discussion', weight: -6, test: (s) => isMarked(s, DISCUSSION) },
  { name: 'list', weight: -3, test: (s) => isMarked(s, LIST) },
  { name: 'date', weight: 1.5, test: (s) => s.dated() },
  { name: 'author', weight: 1, test: (s) => s.authored() },
  {
    name: 'unsigned',
    weight: -2,
    test: (s) => !s.dated() && !s.authored() && !s.ld().news && !isMarked(s, ['Article', 'BlogPosting']),
  },
  { name: 'sentences', weight: 1.5, test: (s) => s.text().sentences >= 3 && s.text().text >= 500 },
  { name: 'longText', weight: 1, test: (s) => s.text().text >= 1_800 },
  { name: 'noText', weight: -4, test: (s) => shown(s) < 220 },
  { name: 'littleText', weight: -1, test: (s) => shown(s) >= 220 && shown(s) < 700 },
  { name: 'price', weight: -4, test: (s) => s.priced() },
  { name: 'oneArticle', weight: 0.5, test: (s) => s.articles() === 1 },
  {
    name: 'teasers',
    weight: -1.5,
    test: (s) => s.articles() >= 8 && s.text().sentences < s.articles() * 2,
  },
  { name: 'links', weight: -2.5, test: (s) => s.links() > 60 && shown(s) / s.links() < 9 },
];
