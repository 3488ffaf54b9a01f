import { words } from './words.ts';

/**
 * Words in class and id names, as sites use them in many languages; matched as whole words after
 * "ArticleCaption" and "article__caption" have both become "-article-caption-".
 */

/** What an element is for, told by its name. */
export type Role = 'junk' | 'caption' | 'credit' | 'byline' | 'dateline' | 'standfirst' | 'quote' | 'body' | 'figure';

/** A set of phrases, each also with a plural s; "photo-?credit" stands for both "photocredit" and "photo-credit". */
const named = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .flatMap((word) => [word.replaceAll('-?', ''), word.replaceAll('-?', '-')])
      .flatMap((word) => [word, `${word}s`]),
  );

/** In order: the first that fits wins. */
export const ROLE_RULES: readonly { role: Role; test: ReadonlySet<string> }[] = [
  {
    role: 'credit',
    test: named(`credit photocredit imagecredit copy-?right photographer photo-?by photo-author image-author
image-source photo-source img-source source-image bildnachweis fotograf fotografo photographe fotocredit
creditline attribution byline-photo bildquelle rights-?holder figcaption-author autor-foto quelle`),
  },
  {
    role: 'caption',
    test: named(`caption figcaption imagecaption photocaption bildunterschrift bildtext legende pie-?foto
pie-?de-?foto didascalia cutline img-?desc image-?desc image-?description photo-?description imgcaption
fotobijschrift bildetekst billedtekst kuvateksti podpis image-text photo-desc photo-text photo-title image-info`),
  },
  {
    role: 'junk',
    test: named(`related recommended recommendation recirc recirculation read-?also read-?more
read-next more-from more-stories more-on also-read most-?read popular trending newsletter
sign-?up subscribe subscription promo promotion share sharing sharebar social comment disqus discussion cookie
consent gdpr onetrust outbrain taboola ad advert advertisement advertising adslot adsbygoogle dfp sponsor sponsored
breadcrumb side-?bar rail nav navbar navigation menu submenu footer toolbar tags tag-list
taglist topics-list modal popup login log-in register piano teaser up-?next latest
author-?bio about-author author-info-box author-?box bio print-only skip-link tooltip player-control vjs
weiterlesen mehr-zum-thema lees-?ook mas-noticia relacionada relacionado leggi-anche correlati similar suggestion
suggested donate donation fundraising feedback survey quiz poll widget-area site-header masthead topbar
ticker weather whatsapp follow a2a sharedaddy relatedpost addtoany addthis yarpp`),
  },
  {
    role: 'standfirst',
    test: named(`standfirst sub-?title sub-?headline subhead subheading dek deck lede excerpt sapo chapo
chapeau article-summary article-lead article-intro article-description headline-sub sottotitolo sommario
ingress manchet vorspann bajada entradilla abstract`),
  },
  {
    role: 'byline',
    test: named(`by-?line author autor autores auteur writer reporter journalist firma signature
contributor article-source source-name`),
  },
  {
    role: 'dateline',
    test: words(
      `dateline date dates datetime timestamp time published pubdate posted-on updated fecha datum data-hora dateblock`,
    ),
  },
  { role: 'quote', test: named('pullquote blockquote quote') },
  {
    role: 'body',
    test: named(`article-?body article-?content article-text story-?body story-content post-content
entry-content article-main body-content content-body post-body news-text article-copy body-copy
artikel-body nota-cuerpo cuerpo-noticia article-entry article-page`),
  },
  {
    role: 'figure',
    test: named('figure photo image picture gallery slideshow media hero foto bild img-wrap slide'),
  },
];

/** Words before a word that only say that it is somewhere near: "has-sidebar", "with-comments". */
export const MODIFIERS = words('has with no without show hide is js not enable enabled');

/** Text that no one sees: for screen readers only. */
export const UNSEEN = words(
  'sr-only screen-reader-text visually-hidden visuallyhidden screenreader-only u-hidden-visually',
);
