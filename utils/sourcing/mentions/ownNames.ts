/** The publisher in its own text: "told this newspaper", and where the register lacks it its name, "told the Harbour Post". */
import type { Publisher } from '../../model.ts';
import { isTelling } from '../../outlets/isTelling.ts';
import { fold } from '../fold.ts';
import type { Language } from '../languages/language.ts';
import { type Mention, mentionOf } from '../mention.ts';
import { isNameOfHost } from '../nameOfSite.ts';
import { blockPatterns } from './blockPatterns.ts';

type Setting = { publisher: Publisher | null; language: Language };

/** A name stands for the outlet only beside words that tell so: a company's own site says "Harbour Bank" of the bank. */
export function ownNames(text: string, names: readonly Mention[], { publisher, language }: Setting): Mention[] {
  if (!publisher) return [];
  const { name, domain } = publisher;
  const byNoun = blockPatterns(language).ownNouns(text);
  const called = byNoun.map((match) => ({
    ...mentionOf('outlet', match.index, match[0], name),
    ...(publisher.outletId === null ? {} : { outletIds: [publisher.outletId], outletId: publisher.outletId }),
  }));
  if (publisher.outletId !== null) return called;
  const isOwn = (one: Mention) => fold(one.name) === fold(name) || isNameOfHost(one.name, domain);
  const isTold = (start: number, end: number) =>
    isTelling(
      text,
      { start, end, text: text.slice(start, end), ambiguous: true, outletIds: [] },
      { lang: language.lang },
    );
  const byName = names
    .filter((one) => one.kind !== 'anonymous' && isOwn(one))
    .filter(({ start, end }) => isTold(start, end))
    .map(({ start, end, name }) => ({ ...mentionOf('outlet', start, text.slice(start, end)), name }));
  // Its last word may be one for people: "the Harbour Democrat"
  const at = name.includes(' ') ? text.indexOf(name) : -1;
  const whole = at >= 0 && isTold(at, at + name.length) ? [mentionOf('outlet', at, name)] : [];
  return [...called, ...whole, ...byName, ...byDomain(text, domain, name)];
}

/** "told harbourpost.example". */
function byDomain(text: string, domain: string, name: string): Mention[] {
  const found: Mention[] = [];
  // A page without a web address has none; an empty text stands everywhere.
  if (domain === '') return found;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(domain); at >= 0; at = lower.indexOf(domain, at + domain.length)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + domain.length]];
    if (/[\s(“"‘']/u.test(before) && !/[\p{L}\p{N}/@-]/u.test(after))
      found.push(mentionOf('outlet', at, text.slice(at, at + domain.length), name));
  }
  return found;
}
