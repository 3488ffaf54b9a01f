import type { PageSigns } from './readPageSigns.ts';

/** At this score a page is an article. Chosen on the gold pages: the widest gap lies around it. */
export const ARTICLE_SCORE = 3;

export type Signal = { name: string; weight: number; test: (signs: PageSigns) => boolean };

const hasType = (signs: PageSigns, types: RegExp): boolean => signs.types.some((type) => types.test(type));

/**
 * What speaks for and against an article, the cheapest signs first. Names are shown to the reader: "Not read as an
 * article: a list of links".
 */
export const DETECTION_SIGNALS: readonly Signal[] = [
  { name: 'a home page', weight: -8, test: (s) => s.url === 'home' },
  { name: 'address of a list', weight: -4, test: (s) => s.url === 'list' },
  { name: 'address of a forum, shop or manual', weight: -4, test: (s) => s.url === 'other' },
  { name: 'address of a story', weight: 1.5, test: (s) => s.url === 'story' },
  { name: 'date in the address', weight: 1, test: (s) => s.dateInUrl },
  {
    name: 'og:type is article',
    weight: 2,
    test: (s) => s.ogType === 'article' || s.ogType === 'news' || s.ogType === 'newsarticle',
  },
  {
    name: 'og:type is something else',
    weight: -2,
    test: (s) => /^(?:website|product|profile|video|object|company)/.test(s.ogType),
  },
  { name: 'made by forum, wiki, shop or manual software', weight: -5, test: (s) => s.software },
  {
    name: 'marked up as a news article',
    weight: 4,
    test: (s) => hasType(s, /^(?:\w*NewsArticle|LiveBlogPosting|OpinionNewsArticle)$/),
  },
  {
    name: 'marked up as an article',
    weight: 2,
    test: (s) =>
      hasType(s, /^(?:Article|BlogPosting|Report|ScholarlyArticle|TechArticle|SocialMediaPosting|Review)$/) &&
      !hasType(s, /NewsArticle$/),
  },
  {
    name: 'marked up as a product',
    weight: -5,
    test: (s) =>
      hasType(s, /^(?:Product|ProductGroup|Offer|AggregateOffer|Course|SoftwareApplication|Service)$/) &&
      !hasType(s, /NewsArticle$/),
  },
  {
    name: 'marked up as a discussion',
    weight: -6,
    test: (s) => hasType(s, /^(?:DiscussionForumPosting|QAPage|Question)$/) && !hasType(s, /NewsArticle$/),
  },
  {
    name: 'marked up as a list',
    weight: -3,
    test: (s) =>
      hasType(s, /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage)$/) && !hasType(s, /NewsArticle$/),
  },
  { name: 'has a publication date', weight: 1.5, test: (s) => s.dated },
  { name: 'names an author', weight: 1, test: (s) => s.authored },
  {
    name: 'neither date nor author',
    weight: -2,
    test: (s) => !s.dated && !s.authored && !hasType(s, /Article$|BlogPosting$/),
  },
  { name: 'paragraphs with sentences', weight: 1.5, test: (s) => s.sentences >= 3 && s.text >= 500 },
  { name: 'a long text', weight: 1, test: (s) => s.text >= 1_800 },
  { name: 'hardly any text', weight: -4, test: (s) => s.text < 220 && !s.bodyInMetadata },
  { name: 'little text', weight: -1, test: (s) => s.text >= 220 && s.text < 700 && !s.bodyInMetadata },
  { name: 'has a price', weight: -4, test: (s) => s.priced },
  { name: 'one <article>', weight: 0.5, test: (s) => s.articles === 1 },
  { name: 'a list of teasers', weight: -1.5, test: (s) => s.articles >= 8 && s.sentences < s.articles * 2 },
  { name: 'a list of links', weight: -2.5, test: (s) => s.links > 60 && s.text / s.links < 9 && !s.bodyInMetadata },
];
