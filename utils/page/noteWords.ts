/** Openings of links to other stories inside a text, in lower case. */
const READ_MORE =
  `read more|read also|read next|read the full|also read|more:|related|see also|watch:|watch live:|watch now:|watch more:|listen:
  |don't miss|sign up|subscribe|click here|lesen sie auch|lesen sie mehr|lees ook|leer más|leer también|lea también
  |te puede interesar|leggi anche|lire aussi|à lire|leia mais|leia também|veja também|læs også|les også|läs även|läs också
  |läs mer|lue myös|czytaj też|zobacz|čtěte|читайте|читать|смотрите|дивіться|اقرأ|بخوانید|baca juga|xem thêm|相关阅读
  |関連記事|続きを読む|ayrıca|ilgili haber|también te|vea también`.split(/\s*\|/);

/** Openings of sign-offs and notes on who supplied the text, in lower case. */
const SIGN_OFF =
  `this story|this article|this report|mit material|avec afp|avec reuters|avec ap|avec agences|con información|com informaç|copyright`.split(
    '|',
  );
const WRITTEN_BY = /^(?:additional )?(?:reporting|editing|writing|compiled|translated|edited|written|produced) by\b/;
const SUPPLIED =
  /\b(?:contributed (?:to|reporting)|this (?:story|article|report) (?:was|is|has|first|originally)|with (?:files|reporting|material|information) (?:from|by))/;
const SOURCE =
  /^(?:source|quelle|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|forrás|kaynak|источник|джерело|المصدر|منبع|来源|출처|sumber|nguồn)\s*[:：]/;
const DASHED = /^[—–-]{1,2}\s?(?:with\s)?[a-z\u00df-\uffff][^,:;!?()\d]{1,60}$/;
const AGENCY =
  /^\(?(?:ap|afp|dpa|reuters|ansa|efe|kna|epd|apa|sda|tass|pti|ani|ians|xinhua|cp|aap)(?![a-z])[^.]{0,30}\)?$/;

/** True for the opening of a link to another story: "Read more: …". */
export function opensPointer(text: string): boolean {
  const low = text.slice(0, 30).toLowerCase();
  return READ_MORE.some((opening) => low.startsWith(opening));
}

/** True for "Reporting by …; editing by …", "— dpa", "Source: …" and their like, in a short text. */
export function isSignOff(text: string): boolean {
  const low = text.toLowerCase();
  const bare = low.startsWith('(') ? low.slice(1) : low;
  return (
    SIGN_OFF.some((opening) => bare.startsWith(opening)) ||
    WRITTEN_BY.test(bare) ||
    SUPPLIED.test(low.slice(0, 120)) ||
    SOURCE.test(bare) ||
    AGENCY.test(low) ||
    DASHED.test(low) ||
    /^©\s?\S/.test(low)
  );
}
