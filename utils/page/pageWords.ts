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
export const MODIFIERS = /-(?:has|with|no|without|show|hide|is|js|not|enable|enabled|show-no)-[a-z]+(?=-)/g;

/** Text that no one sees: for screen readers only. */
export const UNSEEN =
  /-(?:sr-only|screen-reader-text|visually-hidden|visuallyhidden|screenreader-only|u-hidden-visually)-/;

/** Openings of links to other stories inside a text. */
export const READ_MORE =
  /^(?:read (?:more|also|next|the full)|also read|more:|related:?|see also|watch(?: live| now| more)?:|listen:|don't miss|sign up|subscribe|click here|lesen sie (?:auch|mehr)|lees ook|leer (?:más|también)|lea también|te puede interesar|leggi anche|lire aussi|à lire|leia (?:mais|também)|veja também|læs også|les også|läs (?:även|också|mer)|lue myös|czytaj też|zobacz|čtěte|читайте|читать|смотрите|дивіться|اقرأ|بخوانید|baca juga|xem thêm|相关阅读|関連記事|続きを読む|ayrıca|ilgili haber|también te|vea también)/iu;

/** Sign-offs and notes on who supplied the text, at the start of a short last paragraph. */
export const SIGN_OFF =
  /^(?:\(?(?:additional )?(?:reporting|editing|writing|compiled|translated|edited|written|produced) by\b|.{0,80}\b(?:contributed (?:to|reporting)|this (?:story|article|report) (?:was|is|has|first|originally)|with (?:files|reporting|material|information) (?:from|by))|this (?:story|article|report)\b|(?:source|quelle|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|forrás|kaynak|источник|джерело|المصدر|منبع|来源|출처|sumber|nguồn)\s*[:：]|mit material|avec (?:afp|reuters|ap|agences)|\(?con información|\(?com informaç|[—–-]{1,2}\s?(?:with\s)?\p{Lu}[\p{L} .'&-]{1,60}$|\(?(?:AP|AFP|dpa|Reuters|ANSA|EFE|KNA|epd|APA|sda|TASS|PTI|ANI|IANS|Xinhua|CP|AAP)[^.]{0,30}\)?$|©\s?\S|copyright\b)/iu;

/** What tells a credit from other short texts: a mark, a word for photo with a colon or "by", or an agency after a slash. */
export const CREDIT_MARK =
  /[©ⓒ]|\(c\)|℗|\b(?:photos?|pictures?|images?|photographs?|illustration|graphic|file photo|video|screenshot|credits?|courtesy|handout|main image|featured image)\b[^.]{0,24}?(?:\bby\b|\bvia\b|\bcredit\b|\bcourtesy\b|[:：/])|\bcourtesy (?:of|image|photo)|\b(?:foto|fotos|beeld|bild|bilder|fotograf|fotografie|crédits?|crédito|photographie|fotografía|imagen|imagem|kép|fotó|kuva|zdj\.|zdjęcie|φωτ[οό]\S*|фото\S*|снимка|иллюстрация|зображення|görsel|fotoğraf|ảnh|صورة|الصورة|عکس|תמונה|צילום|写真|画像|圖|图|图片|摄|攝|사진)\s?(?:\(|[:：=＝/]|de\b|di\b|von\b|av\b|af\b|©)|\/\s?(?:getty|ap\b|afp|reuters|epa|dpa|pa\b|shutterstock|istock|alamy|bloomberg|zuma|sipa|imago|nurphoto|anadolu|usa today|wireimage|filmmagic|invision|ansa|efe|epa-efe|lapresse|tass|rex|wenn|keystone|scanpix|ritzau|ntb|tt\b|pap\b|mti|ctk|čtk)|\((?:getty|ap|afp|reuters|epa|dpa)\b|getty images|shutterstock|istockphoto|reuters|associated press|ap photo|picture.alliance|via ap\b|\(AP\)|AFP\b/iu;
