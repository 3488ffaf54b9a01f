const OPENING = [
  'this (?:story|article|report)|mit material|avec (?:afp|reuters|ap|agences)|con información|com informaç|copyright',
  '(?:additional )?(?:reporting|editing|writing|compiled|translated|edited|written|produced) by\\b',
  '(?:source|quelle|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|forrás|kaynak|источник|джерело|المصدر|منبع|来源|출처|sumber|nguồn)\\s*[:：]',
  '(?:ap|afp|dpa|reuters|ansa|efe|kna|epd|apa|sda|tass|pti|ani|ians|xinhua|cp|aap)(?![a-z])[^.]{0,30}\\)?$',
];
const DASHED = '[—–-]{1,2}\\s?(?:with\\s)?[a-z\\u00df-\\uffff][^,:;!?()\\d]{1,60}$';
const SUPPLIED =
  '.{0,99}\\b(?:contributed (?:to|reporting)|this (?:story|article|report) (?:was|is|has|first|originally)|with (?:files|reporting|material|information) (?:from|by))';

/**
 * Sign-offs and notes on who supplied the text: "Reporting by …; editing by …", "— dpa", "Source: …". A pattern for short
 * texts in lower case.
 */
export const NOTES = `^(?:\\(?(?:${OPENING.join('|')})|${DASHED}|©\\s?\\S|${SUPPLIED})`;

/** Words for a source with a colon behind them, anywhere in a short text. A pattern for texts in lower case. */
export const SUPPLIERS =
  '(?:来源|來源|出典|출처|source|quelle|fuente|fonte|bron|kilde|źródło|источник|джерело|المصدر|منبع)\\s*[:：]';
