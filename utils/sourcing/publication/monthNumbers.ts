// Short forms that newspapers use and CLDR does not list.
const EXTRA: Record<string, Record<string, number>> = {
  en: { sept: 9 },
  es: { setiembre: 9, set: 9 },
  fr: { janv: 1, févr: 2, fév: 2, juil: 7, aout: 8 },
  de: { jänner: 1, feber: 2, mrz: 3 },
};

const cache = new Map<string, Map<string, number>>();

function addMonths(months: Map<string, number>, lang: string): void {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { ...style, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2023, month, 15)).find(({ type }) => type === 'month');
      const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
      if (/\p{L}{2}/u.test(name) && !months.has(name)) months.set(name, month + 1);
    }
  }
  for (const [name, month] of Object.entries(EXTRA[lang] ?? {})) months.set(name, month);
}

/** Month names of a language in every case and length (from CLDR, through `Intl`), and English ones: name → 1 to 12. */
export function monthNumbers(lang: string): Map<string, number> {
  const base = /^[a-z]{2,3}(?=$|[-_])/i.exec(lang)?.[0].toLowerCase() ?? 'en';
  const known = cache.get(base);
  if (known) return known;
  const months = new Map<string, number>();
  for (const each of new Set([base === 'no' ? 'nb' : base, 'en'])) addMonths(months, each);
  if (cache.size < 60) cache.set(base, months);
  return months;
}
