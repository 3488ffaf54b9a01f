/** Words that open a visible byline, by language; "By Jane Doe". Matched at the start of a text, before a space or colon. */
export const BYLINE_WORDS: readonly string[] = [
  'By',
  'BY',
  'by',
  'Written by',
  'written by',
  'Words',
  'Words by',
  'WORDS',
  'Story and photos by',
  'Text and photos by',
  'Words and photos by',
  'Submitted by',
  'Reporter',
  'Reported by',
  'Story by',
  'Posted by',
  'Published by',
  'Author',
  'Authors', // en
  'Von',
  'VON',
  'von',
  'Autor',
  'Autorin',
  'Text', // de
  'Par',
  'PAR',
  'par',
  'Propos recueillis par', // fr
  'Por',
  'POR',
  'por',
  'Texto',
  'Redacción', // es, pt
  'Di',
  'di',
  'Scritto da',
  'A cura di', // it
  'Door',
  'door',
  'Tekst',
  'Geschreven door', // nl
  'Av',
  'Af',
  'Text av',
  'Journalist', // sv, da, no
  'Autor',
  'Autorzy',
  'Oprac.',
  'Napsal',
  'Szerző',
  'Írta',
  'De', // pl, cs, hu, ro
  'Автор',
  'Текст',
  'Авторы',
  'Автори', // ru, uk, bg
  'Συντάκτης',
  'Του',
  'Της', // el
  'Yazan',
  'Haber',
  'Oleh',
  'Penulis',
  'Reporter',
  'Tác giả', // tr, id, vi
  'بقلم',
  'كتب',
  'كتبت',
  'نویسنده', // ar, fa
  'מאת',
  'लेखक',
  '文',
  '記者',
  '作者',
  '记者',
  '責任編輯',
  '責編', // he, hi, zh, ja
];

/** Class names or ids, at their start, of regions that are not about the story at hand: a pattern for lower-case names. */
export const ELSEWHERE = String.raw`(?:^|\s)(?!(?:post|entry|article)-footer)(?:js-|c-|o-|m-|left-|right-|block-|module-|article-|section-|post-)?(?:comments?(?!-open)|comentarios?|commentaires?|kommentare?|respond|related|sidebar|footer|recom|trending|popular|most-?read|newsletter|promo|teaser|widget|latest|more-|read-?more|outbrain|taboola|nav|menu|social|share|cookie|login|signup|disqus|search|card-list|also-)`;
