import { CREDIT_MARKS, type CreditMarks } from './creditMarkWords.ts';
import { EMBEDS, type EmbedWords } from './embedWords.ts';
import { IMAGE_WORDS, type ImageWords } from './imageWords.ts';
import { META_RULES } from './metadata/metaRules.ts';
import { BYLINE_WORDS, ELSEWHERE } from './metadata/visibleWords.ts';
import { NOTES, SUPPLIERS } from './noteWords.ts';
import { POINTERS } from './pointerWords.ts';

/**
 * Words in class and id names, as sites use them in many languages; matched as whole words after
 * "ArticleCaption" and "article__caption" have both become "-article-caption-".
 */

/** What an element is for, told by its name. */
export type Role =
  | 'junk'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'dateline'
  | 'standfirst'
  | 'quote'
  | 'body'
  | 'figure'
  | 'source';

/** Which `meta` names say what, most trusted first. */
export type MetaRules = Readonly<Record<keyof typeof META_RULES, readonly string[]>>;

/**
 * The words that reading a page goes by, as plain data; no page ever loads them, what is read is a copy. Each name stands also for its plural with s,
 * unless marked; "photo-?credit" for both "photocredit" and "photo-credit".
 */
export type PageWords = {
  /** What class and id names say an element is for. In order: the first that fits wins. */
  roles: readonly { role: Role; names: string; singular?: true }[];
  /** Words before a word that only say that it is somewhere near: "has-sidebar", "with-comments". */
  modifiers: string;
  /** What an `itemprop`, lower case, says an element is for. */
  semantic: readonly (readonly [name: string, role: Role])[];
  /** Patterns for lower-case names of bylines and of dates, looser than the roles. */
  authors: string;
  dates: string;
  /** Names of text that no one sees: for screen readers only. */
  unseen: string;
  meta: MetaRules;
  /** Words that open a visible byline. */
  bylines: readonly string[];
  /** A pattern for lower-case class names and ids of regions that are not about the story at hand. */
  elsewhere: string;
  /** A pattern for lower-case texts that begin a link to another story: "Read more: …". */
  pointers: string;
  /** A pattern for short lower-case texts that say who supplied the story: "Reporting by …". */
  notes: string;
  /** A pattern for lower-case texts that name the supplier of the story after a colon. */
  suppliers: string;
  credits: CreditMarks;
  images: ImageWords;
  embeds: EmbedWords;
};

const ROLES: PageWords['roles'] = [
  {
    role: 'credit',
    names: `credit photocredit imagecredit copy-?right photographer photo-?by photo-author image-author
image-source photo-source img-source source-image bildnachweis fotograf fotografo photographe fotocredit
creditline attribution byline-photo bildquelle rights-?holder figcaption-author photo-byline image-byline autor-foto quelle img-?credit foto-autor foto-firma
foto-?credito credito crediti`,
  },
  {
    role: 'caption',
    names: `caption figcaption imagecaption photocaption bildunterschrift bildtext legende pie-?foto
pie-?de-?foto didascalia cutline img-?desc image-?desc image-?description photo-?description imgcaption
fotobijschrift bildetekst billedtekst kuvateksti podpis image-text photo-desc photo-text photo-title image-info img-?cap foto-texto legenda`,
  },
  {
    role: 'junk',
    names: `related recommended recommendation recirc recirculation read-?also read-?more
read-next more-from more-stories more-on also-read most-?read popular trending newsletter
sign-?up subscribe subscription promo promotion share sharing sharebar social comment comentario commentaire kommentar kommentare commenti reactie disqus discussion cookie
consent gdpr onetrust outbrain taboola ad advert advertisement advertising adslot adsbygoogle dfp sponsor sponsored
breadcrumb side-?bar rail nav navbar navigation menu submenu footer toolbar tags tag-list
taglist topics-list modal popup login log-in register piano teaser up-?next latest
author-?bio about-author author-info-box author-?box bio print-only skip-link tooltip player-control vjs
weiterlesen mehr-zum-thema lees-?ook mas-noticia relacionada relacionado leggi-anche correlati similar suggestion
suggested donate donation fundraising feedback survey quiz poll widget-area site-header masthead topbar
ticker weather whatsapp follow a2a sharedaddy relatedpost addtoany addthis yarpp`,
  },
  {
    role: 'standfirst',
    names: `standfirst sub-?title sub-?headline subhead subheading dek deck lede excerpt sapo chapo
chapeau article-summary article-lead article-intro article-description headline-sub sottotitolo sommario
ingress manchet vorspann bajada entradilla abstract`,
  },
  {
    role: 'byline',
    names: `by-?line author autor autores auteur writer reporter journalist firma signature
contributor article-source source-name`,
  },
  {
    role: 'dateline',
    singular: true,
    names: `dateline date dates datetime timestamp time published pubdate posted-on updated fecha datum data-hora dateblock`,
  },
  { role: 'quote', names: 'pullquote blockquote quote' },
  {
    role: 'body',
    names: `article-?body article-?content article-text story-?body story-content post-content
entry-content article-main body-content content-body post-body news-text article-copy body-copy
artikel-body nota-cuerpo cuerpo-noticia article-entry article-page`,
  },
  {
    role: 'figure',
    names: 'figure photo image picture gallery slideshow media hero foto bild img-wrap slide imagem imagen immagine',
  },
  // A credit in a picture's box, else nothing.
  { role: 'source', names: 'source' },
];

/** All word lists that reading a page needs. */
export const PAGE_WORDS: PageWords = {
  roles: ROLES,
  semantic: [
    ['articlebody', 'body'],
    ['caption', 'caption'],
    ['author', 'byline'],
    ['creator', 'byline'],
    ['copyrightholder', 'credit'],
    ['credittext', 'credit'],
    ['datepublished', 'dateline'],
    ['datemodified', 'dateline'],
  ],
  authors: 'byline|author|autor|auteur|writer|reporter|journalist|firma|contributor',
  dates: 'date|time|publish|fecha|datum|tarih',
  modifiers: 'has with no without show hide is js not enable enabled',
  unseen:
    'sr-only screen-reader-text visually-hidden visuallyhidden screenreader-only u-hidden-visually off-screen offscreen element-invisible',
  meta: META_RULES,
  bylines: BYLINE_WORDS,
  elsewhere: ELSEWHERE,
  pointers: POINTERS,
  notes: NOTES,
  suppliers: SUPPLIERS,
  credits: CREDIT_MARKS,
  images: IMAGE_WORDS,
  embeds: EMBEDS,
};
