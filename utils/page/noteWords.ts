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
