/** Marks and names that credit by themselves. All patterns here are for lower-case text: flags cost more than they save. */
const MARKS =
  /[©ⓒ℗]|\(c\)|\bcourtesy (?:of|image|photo)|getty images|shutterstock|istockphoto|reuters|associated press|ap photo|picture.alliance|via ap\b|afp\b|\((?:getty|ap|epa|dpa)\b/;
/** Words for a picture; what follows decides. */
const PICTURE =
  /\b(?:photos?|pictures?|images?|photographs?|illustration|graphic|video|screenshot|credits?|courtesy|handout)\b/g;
const BY = /\b(?:by|via|credit|courtesy)\b|[:：/]/;
const REACH = 33;
const FOREIGN =
  /(?:\b(?:fotos?|beeld|bild|bilder|fotograf|fotografie|crédits?|crédito|photographie|fotografía|imagen|imagem|kép|fotó|kuva|zdj\.|zdjęcie|görsel|fotoğraf)|φωτ[οό]\S*|фото\S*|снимка|иллюстрация|зображення|ảnh|صورة|عکس|תמונה|צילום|写真|画像|圖|图|图片|摄|攝|사진)\s?(?:[(:：=＝/©]|(?:de|di|von|av|af)\b)/;
const SLASHED =
  /\/\s?(?:getty|ap\b|afp|reuters|epa|dpa|pa\b|shutterstock|istock|alamy|bloomberg|zuma|sipa|imago|nurphoto|anadolu|usa today|wireimage|filmmagic|invision|ansa|efe|lapresse|tass|rex|wenn|keystone|scanpix|ritzau|ntb|tt\b|pap\b|mti|ctk|čtk)/;

/** "Photo", and shortly after it, in the same sentence, "by", a colon or the like. */
function namesMaker(text: string): boolean {
  for (const match of text.matchAll(PICTURE)) {
    const from = match.index + match[0].length;
    const after = text.slice(from, from + REACH);
    const stop = after.indexOf('.');
    if (BY.test(stop < 0 ? after : after.slice(0, stop))) return true;
  }
  return false;
}

/** True for a text that a credit may stand in: a mark, a word for photo with a colon or "by", an agency after a slash. */
export function hasCreditMark(text: string): boolean {
  const low = text.toLowerCase();
  return MARKS.test(low) || FOREIGN.test(low) || namesMaker(low) || (low.includes('/') && SLASHED.test(low));
}
