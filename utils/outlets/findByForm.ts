import { FORM_PATTERNS, type FormPatterns } from './formPatterns.ts';

/** An outlet that the register need not know: by the form of its name or the words before it. */
export type FormMatch = {
  start: number;
  end: number;
  /** The name as written, without the words that gave it away when they are no part of it. */
  name: string;
  /** `anonymous`: media that nobody names ("state TV"). */
  kind: 'outlet' | 'anonymous';
  /** Which pattern found it. */
  rule: 'before' | 'after' | 'first' | 'unspecific';
};

/** `open`: a word of the pattern may be any. */
type Rule = { rule: FormMatch['rule']; pattern: RegExp; open?: boolean };

/** Longer texts are cut: a sentence or paragraph is asked about, never a book. */
const LONGEST_TEXT = 20_000;
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
/** A capitalised word, an acronym, or a host name ("Football.London"). */
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}'’.&-]{0,30}(?<![.'’-])`;
const LINK_WORD = `(?:of|the|and|de|del|della|di|du|des|la|le|el|do|da|et|y|e|и|und|&)`;
const NAME = `${CAPITAL}(?: (?:${LINK_WORD} ){0,2}${CAPITAL}){0,4}`;
/** Stands for the star of an unspecific phrase. */
const WORD = String.raw`[\p{L}\p{M}-]{2,25}`;
/** In quotation marks any name will do; these scripts have no capitals. */
const QUOTED = `[«"„“‘](?<quoted>[^«»"„“”‘’]{2,50})[»"“”’]`;
const UNCASED = new Set(['ar', 'fa', 'ur', 'hi', 'he']);
/** Days, months and greetings that begin sentences and stand before "news", "times", "post". */
const NO_NAME =
  /^(?:The|In|On|At|Good|Bad|Breaking|Fake|More|Latest|Big|Great|These|Those|Such|Other|Many|Some|Modern|Ancient|Recent|Prime|Hard|End|No|New|His|Her|Their|Our|My|This|That|What|All|Sometimes|Social|Mass)$/;
const NO_ADJECTIVE =
  /^(?:social|mass|news|digital|new|print|mainstream|the|a|in|on|of|by|to|and|die|der|sociale|sosiale|sociala|sociální|soziale[nr]?|sosiaalinen|sociales|sociaux|sociali|sociais|соцмедиа|społeczne)$/iu;

const alternation = (phrases: readonly string[]) =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]"))
    .join('|');

/** The giveaway words in either case at their first letter; the name itself keeps its capitals. */
function eitherCase(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1)]);
}

function titled(phrases: readonly string[]): string[] {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return phrases.flatMap((phrase) => {
    const upper = phrase.length <= 2 ? phrase.toUpperCase() : phrase.split(' ').map(capital).join(' ');
    return [upper];
  });
}

function compileRules(patterns: FormPatterns, lang: string): Rule[] {
  const rules: Rule[] = [];
  const add = (rule: Rule['rule'], source: string, flags = 'gu') =>
    rules.push({ rule, pattern: new RegExp(START + source + END, flags), open: source.includes(WORD) });
  if (patterns.unspecific) {
    const open = patterns.unspecific.filter((phrase) => phrase.includes('*'));
    const plain = patterns.unspecific.filter((phrase) => !phrase.includes('*'));
    if (plain.length > 0) add('unspecific', `(?<name>${alternation(plain)})`, 'giu');
    if (open.length > 0) add('unspecific', `(?<name>${alternation(open).replace(/\*/g, WORD)})`, 'giu');
  }
  if (patterns.before) {
    const name = UNCASED.has(lang) ? `(?<latin>${NAME})` : `(?<name>${NAME})`;
    const bare = UNCASED.has(lang) ? String.raw`|(?<name>[\p{L}\p{M}]{3,20})` : '';
    rules.push({
      rule: 'before',
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}]{3})(?:${alternation(eitherCase(patterns.before))}),? (?:${QUOTED}|${name}${bare})`,
        'gu',
      ),
    });
  }
  if (patterns.after) {
    const ends = alternation(lang === 'tr' ? [...patterns.after, ...titled(patterns.after)] : titled(patterns.after));
    add('after', `(?<name>${CAPITAL}(?: (?:${LINK_WORD} )?${CAPITAL}){0,3} (?:${ends}))`);
  }
  if (patterns.first) add('first', `(?<name>(?:${alternation(titled(patterns.first))}) ${NAME})`);
  return rules;
}

const compiled = new Map<string, Rule[]>();

function rulesFor(lang: string | null): Rule[] {
  const short = lang?.slice(0, 2).toLowerCase() ?? 'en';
  const code = short === 'nb' || short === 'nn' ? 'no' : short === 'sk' ? 'cs' : short;
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const rules = compileRules(FORM_PATTERNS[code] ?? {}, code);
  compiled.set(code, rules);
  return rules;
}

function toMatch({ rule, open = false }: Rule, found: RegExpExecArray): FormMatch | null {
  const groups = found.groups ?? {};
  const name = (groups.quoted ?? groups.latin ?? groups.name)?.trim();
  if (!name) return null;
  const firstWord = name.split(' ', 1)[0] ?? '';
  if (rule === 'unspecific' ? open && NO_ADJECTIVE.test(firstWord) : NO_NAME.test(firstWord)) {
    const rest = name.slice(firstWord.length + 1);
    const kept = rule !== 'unspecific' && firstWord === 'The' && rest.includes(' ');
    if (!kept) return null;
  }
  const start = found.index + found[0].lastIndexOf(name);
  return { start, end: start + name.length, name, kind: rule === 'unspecific' ? 'anonymous' : 'outlet', rule };
}

/** Outlets by form in a text, left to right, not overlapping; of two at one place the longer stays. */
export function findByForm(text: string, lang: string | null): FormMatch[] {
  const read = text.slice(0, LONGEST_TEXT);
  const found: FormMatch[] = [];
  for (const rule of rulesFor(lang)) {
    for (const hit of read.matchAll(rule.pattern)) {
      const match = toMatch(rule, hit);
      if (match !== null) found.push(match);
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
}
