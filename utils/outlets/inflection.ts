/** What grammar does to a name: endings put on it, letters put before it. Data by language, in folded spelling. */

/** An ending as met in a text, and what stands in its place in the name's own form. */
type Ending = readonly [met: string, ...own: string[]];

const SLAVIC_CYRILLIC: readonly Ending[] = [
  ['ого', 'ыи', 'ии', 'ое'],
  ['ому', 'ыи', 'ии', 'ое'],
  ['ыми', 'ые'],
  ['ым', 'ыи', 'ое'],
  ['ом', 'ыи', '', 'о', 'ое'],
  ['ем', '', 'е', 'ь'],
  ['ои', 'ая', 'а', 'ыи'],
  ['ую', 'ая'],
  ['ых', 'ые'],
  ['ости', 'ость'],
  ['еи', 'и', 'я'],
  ['ам', 'а', 'и', 'ы'],
  ['ами', 'а', 'и', 'ы'],
  ['ах', 'а', 'и', 'ы'],
  ['ям', 'и', 'я'],
  ['ями', 'и', 'я'],
  ['ях', 'и', 'я'],
  ['ии', 'ия'],
  ['ию', 'ия'],
  ['а', '', 'о'],
  ['у', '', 'а', 'о'],
  ['е', '', 'а', 'о', 'я'],
  ['ы', '', 'а'],
  ['и', 'а', 'я', 'ь', ''],
  ['я', 'ь', 'и', 'е'],
  ['ю', 'ь', 'я', 'и'],
  // Ukrainian
  ['ии', 'ыи'],
  ['ого', 'ии'],
  ['ому', 'ии'],
  ['им', 'ии'],
  ['ім', 'ии', 'е'],
  ['іи', 'а', 'я'],
  ['оі', 'а'],
  ['ою', 'а'],
  ['єю', 'я'],
  ['ові', ''],
  ['і', '', 'а', 'я', 'ь', 'о'],
];
const POLISH: readonly Ending[] = [
  ['owi', ''],
  ['ej', 'a'],
  ['em', '', 'o'],
  ['iem', ''],
  ['y', 'a', ''],
  ['i', 'a', ''],
  ['e', 'a', ''],
  ['a', '', 'o'],
  ['u', '', 'o'],
  ['ie', '', 'a'],
  ['cie', 't', 'ta'],
];
const CZECH: readonly Ending[] = [
  ['ove', ''],
  ['ech', 'y'],
  ['um', 'y', ''],
  ['em', '', 'o'],
  ['ou', 'a'],
  ['a', '', 'o'],
  ['u', '', 'a', 'o'],
  ['e', 'a', ''],
  ['y', 'a', ''],
  ['ovi', ''],
  ['ho', ''],
];
const SERBIAN: readonly Ending[] = [
  ['eg', 'i', 'e'],
  ['em', 'i', 'e'],
  ['og', 'i', 'o'],
  ['om', 'i', 'o'],
  ['oj', 'a'],
  ['im', 'i'],
  ['ih', 'e', 'i'],
  ['ima', 'i', 'e', 'a'],
  ['om', '', 'a'],
  ['em', ''],
  ['a', '', 'o'],
  ['u', '', 'a'],
  ['e', 'a'],
  ['i', 'a'],
];
const strip = (endings: string): Ending[] => endings.split(' ').map((ending) => [ending, ''] as const);
const FINNISH: readonly Ending[] = [
  ...strip('n in ssa sta lle lla lta a ta na ksi iin an en ille illa ilta issa ista ia ien ina iksi'),
  ['in', 'i'],
  // Plurals: "Helsingin Sanomille", "Uutisten"; and "Iltalehden"
  ...['ille', 'illa', 'ilta', 'issa', 'ista', 'ien', 'iin', 'ia'].map((ending) => [ending, 'at'] as const),
  ...['isille', 'isilla', 'isilta', 'isissa', 'isista', 'isten', 'isiin', 'isia'].map(
    (ending) => [ending, 'iset'] as const,
  ),
  ...['den', 'delle', 'della', 'delta', 'dessa', 'desta'].map((ending) => [ending, 'ti'] as const),
];
const ESTONIAN = strip('i ile ilt il is ist it iga ina e ele elt el es est u a ale alt al as ast s st le lt l ga t d');
const HUNGARIAN = [
  ...strip('nak nek ban ben bol rol tol hoz hez nal nel ra re ba be t ot et at val vel on en n es is ert'),
  ['anak', 'a'],
  ['at', 'a'],
  ['aban', 'a'],
  ['anak', 'a'],
] as readonly Ending[];
const TURKISH = strip('in un nin nun ye ya e a de da te ta den dan ten tan i u yi yu nden ndan le la yle yla');
const BALTIC = strip('s as is u am ai ui o a e ei i');
const GENITIVE_S = strip('s');
/** "des Handelsblattes", "der Süddeutschen Zeitung" */
const GERMAN: readonly Ending[] = [...strip('s es'), ['en', 'e'], ['er', 'e']];
/** "রয়টার্সকে", "রয়টার্সের" */
const BENGALI = strip('কে র ের তে ে');

const BY_LANGUAGE: Record<string, readonly Ending[]> = {
  bn: BENGALI,
  de: GERMAN,
  nl: GENITIVE_S,
  sv: GENITIVE_S,
  da: GENITIVE_S,
  no: GENITIVE_S,
  nb: GENITIVE_S,
  nn: GENITIVE_S,
  pl: POLISH,
  cs: CZECH,
  sk: CZECH,
  sl: SERBIAN,
  hr: SERBIAN,
  bs: SERBIAN,
  sr: SERBIAN,
  fi: FINNISH,
  et: ESTONIAN,
  hu: HUNGARIAN,
  tr: TURKISH,
  az: TURKISH,
  lv: BALTIC,
  lt: BALTIC,
  ro: strip('ul ului lui'),
};
const isCyrillic = (code: number) => code >= 0x400 && code <= 0x4ff;
const isArabic = (code: number) => code >= 0x600 && code <= 0x6ff;
const isHebrew = (code: number) => code >= 0x590 && code <= 0x5ff;
const SHORTEST = 3;

function undo(word: string, endings: readonly Ending[]): string[] {
  const found: string[] = [];
  for (const [met, ...own] of endings) {
    if (word.length - met.length < SHORTEST || !word.endsWith(met)) continue;
    const stem = word.slice(0, word.length - met.length);
    for (const ending of own) found.push(stem + ending);
  }
  return found;
}

/** Joined particles: و "and", ف "so", ب "with", ل "for", ك "as"; لل is ل with the article. */
function undoArabic(word: string): string[] {
  const found: string[] = [];
  const bare = /^[وف]/.test(word) ? [word, word.slice(1)] : [word];
  for (const rest of bare) {
    if (rest !== word) found.push(rest);
    if (/^[بلك]/.test(rest)) found.push(rest.slice(1));
    if (rest.startsWith('لل')) found.push(`ال${rest.slice(2)}`);
    if (rest.startsWith('ال')) found.push(rest.slice(2));
  }
  return found.filter((form) => form.length >= 2);
}

/** True for a language with endings that this file knows; words of other languages stand as they are. */
export function hasEndings(lang: string | null): boolean {
  return lang !== null && BY_LANGUAGE[lang.slice(0, 2).toLowerCase()] !== undefined;
}

/** True for a letter of Hebrew or Arabic script, in which particles are joined to the name that follows. */
export function joinsParticles(code: number): boolean {
  return code >= 0x590 && code <= 0x6ff;
}

/** True for a letter of a script whose words are inflected whatever the page says of its language. */
export function isInflectedScript(code: number): boolean {
  return code >= 0x400 && code <= 0x6ff;
}

/** Joined particles: ו "and", ל "to", ב "in", מ "from", ש "that", כ "as", ה "the". */
function undoHebrew(word: string): string[] {
  const bare = word.startsWith('ו') ? [word, word.slice(1)] : [word];
  return bare
    .flatMap((rest) => [rest, ...(/^[לבמשכה]/.test(rest) ? [rest.slice(1)] : [])])
    .filter((form) => form !== word && form.length >= 3);
}

/** Forms from which an inflected word may come, the word itself left out. `folded` as `foldWord` gives it. */
export function baseForms(folded: string, lang: string | null): string[] {
  const first = folded.charCodeAt(0);
  if (isArabic(first)) return undoArabic(folded);
  if (folded.length < 4) return [];
  if (isHebrew(first)) return undoHebrew(folded);
  if (isCyrillic(first)) return undo(folded, SLAVIC_CYRILLIC);
  const endings = lang === null ? undefined : BY_LANGUAGE[lang.slice(0, 2).toLowerCase()];
  return endings === undefined ? [] : undo(folded, endings);
}

/** Endings set off from the name: "Reuters's", "Reuters'", "Reuters'in", "BBC:n", "PAP-u", "MTI-nek". */
const APOSTROPHE = /['’ʼ](?:s(?!\p{L})|\p{Ll}{1,5}(?!\p{L}))/uy;
const ENGLISH_S = /['’](?:s(?!\p{L})|(?![\p{L}\p{N}]))/uy;
const COLON = /:\p{Ll}{1,5}(?!\p{L})/uy;
const HYPHEN = /-\p{Ll}{1,4}(?!\p{L})/uy;
const SET_OFF: Record<string, RegExp> = { fi: COLON, sv: COLON, pl: HYPHEN, hu: HYPHEN, cs: HYPHEN, ro: HYPHEN };
const AGGLUTINATING = new Set(['tr', 'az', 'uz', 'kk', 'tk', 'sq']);

function stretch(pattern: RegExp, text: string, end: number): number {
  pattern.lastIndex = end;
  const length = pattern.exec(text)?.[0].length ?? 0;
  return end + length;
}

/** Where a name that ends at `end` ends with its set-off ending, if it has one. */
export function endWithEnding(text: string, end: number, lang: string | null): number {
  const language = lang?.slice(0, 2).toLowerCase() ?? '';
  const next = text.charAt(end);
  if (next === "'" || next === '’' || next === 'ʼ') {
    const pattern = AGGLUTINATING.has(language) || language === '' ? APOSTROPHE : ENGLISH_S;
    const longer = stretch(pattern, text, end);
    // A bare apostrophe closes a quotation unless the name ends in s.
    return longer === end + 1 && !/[sz]/i.test(text.charAt(end - 1)) ? end : longer;
  }
  const pattern = SET_OFF[language];
  return pattern !== undefined && (next === ':' || next === '-') ? stretch(pattern, text, end) : end;
}
