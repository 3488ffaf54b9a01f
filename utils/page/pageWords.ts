/**
 * Words in class and id names, as sites use them in many languages; matched as whole words after
 * "ArticleCaption" and "article__caption" have both become "-article-caption-".
 */

/** What an element is for, told by its name. */
export type Role = 'junk' | 'caption' | 'credit' | 'byline' | 'dateline' | 'standfirst' | 'quote' | 'body' | 'figure';

/** A set of phrases; "photo-?credit" stands for both "photocredit" and "photo-credit". */
const named = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .flatMap((word) => (word.includes('-?') ? [word.replaceAll('-?', ''), word.replaceAll('-?', '-')] : [word])),
  );

/** In order: the first that fits wins. */
export const ROLE_RULES: readonly { role: Role; test: ReadonlySet<string> }[] = [
  {
    role: 'credit',
    test: named(`credit credits photocredit imagecredit copyright copy-right photographer photo-?by photo-author image-author
      image-source photo-source img-source source-image bildnachweis fotograf fotografo photographe fotocredit
      creditline attribution byline-photo bildquelle rights-?holder figcaption-author autor-foto quelle`),
  },
  {
    role: 'caption',
    test: named(`caption captions figcaption imagecaption photocaption bildunterschrift bildtext legende pie-?foto
      pie-?de-?foto didascalia cutline img-?desc image-?description photo-?description imgcaption
      fotobijschrift bildetekst billedtekst kuvateksti podpis image-desc image-text photo-desc photo-text
      photo-title image-info`),
  },
  {
    role: 'junk',
    test: named(`related recommended recommendation recommendations recirc recirculation read-also readalso read-more readmore
      read-next more-from more-stories more-on also-read most-read mostread popular trending newsletter
      newsletters signup sign-up subscribe subscription promo promos promotion promotions share shares sharing
      sharebar social socials comments comment disqus discussion cookie cookies consent gdpr onetrust outbrain
      taboola ad ads advert adverts advertisement advertising adslot adsbygoogle dfp sponsor sponsored
      breadcrumb breadcrumbs sidebar side-bar rail nav navbar navigation menu submenu footer toolbar tags tag-list
      taglist topics-list modal popup login log-in register piano teaser teasers upnext up-next latest
      authorbio about-author author-info-box authorbox author-box bio print-only screen-reader-text sr-only
      visually-hidden visuallyhidden skip-link tooltip player-controls vjs weiterlesen mehr-zum-thema lees-ook
      leesook mas-noticias relacionadas relacionados leggi-anche correlati similar similars suggestions
      suggested donate donation fundraising feedback survey quiz poll widget-area site-header masthead topbar
      ticker weather whatsapp follow a2a sharedaddy jp-relatedposts addtoany addthis yarpp`),
  },
  {
    role: 'standfirst',
    test: named(`standfirst subtitle sub-title subheadline sub-headline subhead subheading dek deck lede excerpt sapo chapo
      chapeau article-summary article-lead article-intro article-description headline-sub sottotitolo sommario
      ingress manchet vorspann bajada entradilla abstract`),
  },
  {
    role: 'byline',
    test: named(`byline bylines by-line author authors autor autores auteur writer reporter journalist firma signature
      contributors article-source source-name`),
  },
  {
    role: 'dateline',
    test: named(`dateline date dates datetime timestamp time published pubdate posted-on updated fecha datum data-hora
      dateblock`),
  },
  { role: 'quote', test: named('pullquote blockquote quote') },
  {
    role: 'body',
    test: named(`article-body articlebody article-content article-text story-body storybody story-content post-content
      entry-content article-main body-content content-body articlecontent post-body news-text article-copy body-copy
      artikel-body nota-cuerpo cuerpo-noticia article-entry article-page`),
  },
  {
    role: 'figure',
    test: named('figure photo photos image images picture gallery slideshow media hero foto bild img-wrap slide'),
  },
];

/** Words before a word that only say that it is somewhere near: "has-sidebar", "with-comments". */
export const MODIFIERS = named('has with no without show hide is js not enable enabled');

/** Text that no one sees: for screen readers only. */
export const UNSEEN = named(
  'sr-only screen-reader-text visually-hidden visuallyhidden screenreader-only u-hidden-visually',
);
