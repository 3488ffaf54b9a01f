import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findByForm } from '../../../utils/outlets/findByForm.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';

const GOLD = new URL('../../../../shared/gold/dev/labels.jsonl', import.meta.url);
const NEWS = new URL('../../../../shared/attribution/polnear/mentions.jsonl', import.meta.url);
const register = loadRegister();

type Labelled = { lang?: string; sources?: { name: string; kind: string; relation?: string; evidence: string }[] };
type Annotated = { text: string; outlets: { start: number; end: number }[] };

const readLines = <T>(file: URL): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Found in the evidence by register or form; a link's evidence does not name the outlet. */
function isFound(evidence: string, name: string, lang: string | null): boolean {
  const wanted = new Set(register.findNames(name, lang).flatMap(({ outletIds }) => outletIds));
  const named = register.findNames(evidence, lang).some(({ outletIds }) => outletIds.some((id) => wanted.has(id)));
  return named || findByForm(evidence, lang).some((match) => match.name.includes(name) || name.includes(match.name));
}

describe.skipIf(!existsSync(GOLD))('outlets named in the labelled pages (skipped where ../shared is missing)', () => {
  it('finds 97 of 100 in their evidence sentence', () => {
    const sources = readLines<Labelled>(GOLD).flatMap(({ lang = null, sources = [] }) =>
      sources
        .filter(({ kind, relation }) => kind === 'outlet' && relation !== 'linked')
        .map((source) => ({ ...source, lang })),
    );
    const missed = sources.filter(({ evidence, name, lang }) => !isFound(evidence, name, lang));
    console.log(
      `${sources.length - missed.length} of ${sources.length}; missed: ${missed.map(({ name }) => name).join(', ')}`,
    );
    expect(1 - missed.length / sources.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe.skipIf(!existsSync(NEWS))('annotated English news (skipped where ../shared is missing)', () => {
  const articles = existsSync(NEWS) ? readLines<Annotated>(NEWS) : [];
  const found = articles.map(({ text, outlets }) => ({ text, outlets, matches: register.findNames(text, 'en') }));

  it('finds 98 of 100 outlet mentions', () => {
    const mentions = found.flatMap(({ outlets, matches }) =>
      outlets.map(({ start, end }) => matches.some((match) => match.start < end && match.end > start)),
    );
    expect(mentions.filter(Boolean).length / mentions.length).toBeGreaterThanOrEqual(0.98);
  });

  it('finds at most 2 firm names in 2,000 sentences without an outlet', () => {
    const sentences = found.flatMap(({ text, outlets }) =>
      [...text.matchAll(/[^.!?\n]+[.!?]/g)]
        .filter(
          ({ 0: sentence, index }) =>
            sentence.length > 40 && !outlets.some(({ start, end }) => start < index + sentence.length && end > index),
        )
        .map(([sentence]) => sentence),
    );
    const step = Math.floor(sentences.length / 2000);
    const some = sentences.filter((_, at) => at % step === 0).slice(0, 2000);
    const finds = some.flatMap((sentence) =>
      register
        .findNames(sentence, 'en')
        .filter(({ ambiguous }) => !ambiguous)
        .map(({ text }) => `${text}: ${sentence.trim().slice(0, 60)}`),
    );
    console.log(finds.join('\n'));
    expect(finds.length).toBeLessThanOrEqual(2);
  });
});
