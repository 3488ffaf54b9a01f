/** What tells that a text credits a picture; patterns for lower-case texts, as regular expressions' sources. */
export type CreditMarks = Readonly<
  Record<'marks' | 'pictures' | 'makers' | 'foreign' | 'slashed' | 'openings', string>
>;

/** Marks and names that credit by themselves. */
const MARKS =
  /[©ⓒ℗]|\(c\)|\bcourtesy (?:of|image|photo)|getty images|shutterstock|istockphoto|reuters|associated press|ap photo|picture.alliance|via ap\b|afp\b|\bphotos?\)?\.?$|\((?:getty|ap|epa|dpa)\b/;
/** Words for a picture; what follows decides. */
const PICTURE =
  /\b(?:photos?|pictures?|images?|photographs?|illustration|graphic|video|screenshot|credits?|courtesy|handout)\b/;
const BY = /\b(?:by|via|credit|courtesy)\b|[:：/]/;
const FOREIGN =
  /(?:\b(?:fotos?|beeld|bild|bilder|titelbild|titelfoto|fotograf|fotografie|crédits?|crédito|photographie|fotografía|imagen|imagem|kép|fotó|kuva|zdj\.|zdjęcie|görsel|fotoğraf)|φωτ[οό]\S*|фото\S*|снимка|иллюстрация|зображення|ảnh|صورة|عکس|תמונה|צילום|写真|画像|圖|图|图片|摄|攝|사진)\s?(?:[(:：=＝/©]|(?:de|di|von|av|af)\b)/;
const SLASHED =
  /\/\s?(?:getty|ap\b|afp|reuters|epa|dpa|pa\b|shutterstock|istock|alamy|bloomberg|zuma|sipa|imago|nurphoto|anadolu|usa today|wireimage|filmmagic|invision|ansa|efe|lapresse|tass|rex|wenn|keystone|scanpix|ritzau|ntb|tt\b|pap\b|mti|ctk|čtk)/;

/** A credit in a line of its own: "Top photo by". */
const OPENING =
  /^(?:[a-z]+ )?(?:photos?|pictures?|images?|photographs?|photography|illustrations?) (?:by|via|courtesy)\b/;

/** Marks, words for a picture, what says after these that somebody made it, and the same in other languages. */
export const CREDIT_MARKS: CreditMarks = {
  marks: MARKS.source,
  pictures: PICTURE.source,
  makers: BY.source,
  foreign: FOREIGN.source,
  slashed: SLASHED.source,
  openings: OPENING.source,
};
