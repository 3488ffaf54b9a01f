/** Openings of links to other stories inside a text, in lower case. */
const READ_MORE =
  /^(?:read (?:more|also|next|the full)|also read|more:|related|see also|watch(?: live| now| more)?:|listen:|don't miss|sign up|subscribe|click here|lesen sie (?:auch|mehr)|lees ook|leer (?:más|también)|[lv]ea también|te puede interesar|leggi anche|lire aussi|à lire|leia (?:mais|também)|veja também|l[æe]s også|läs (?:även|också|mer)|lue myös|czytaj też|zobacz|čtěte|чита(?:йте|ть)|смотрите|дивіться|اقرأ|بخوانید|baca juga|xem thêm|相关阅读|関連記事|続きを読む|ayrıca|ilgili haber|también te)/;

/** Openings of sign-offs and notes on who supplied the text, in lower case. */
const SIGN_OFF =
  /^(?:this (?:story|article|report)|mit material|avec (?:afp|reuters|ap|agences)|con información|com informaç|copyright)/;
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
  return READ_MORE.test(text.slice(0, 30).toLowerCase());
}

/** True for "Reporting by …; editing by …", "— dpa", "Source: …" and their like, in a short text. */
export function isSignOff(text: string): boolean {
  const low = text.toLowerCase();
  const bare = low.startsWith('(') ? low.slice(1) : low;
  return (
    SIGN_OFF.test(bare) ||
    WRITTEN_BY.test(bare) ||
    SUPPLIED.test(low.slice(0, 120)) ||
    SOURCE.test(bare) ||
    AGENCY.test(low) ||
    DASHED.test(low) ||
    /^©\s?\S/.test(low)
  );
}
