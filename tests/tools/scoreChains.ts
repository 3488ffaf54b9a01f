/** Scores the sourcing chains of ../shared/attribution/chains.jsonl: origin, outlet, next outlet, publisher. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../utils/model.ts';
import { loadRegister } from '../../utils/outlets/loadRegister.ts';
import { fold } from '../../utils/sourcing/fold.ts';
import { readSources } from '../../utils/sourcing/readSources.ts';
import { snapshotOf } from '../unit/sourcing/snapshotOf.ts';
import { shared } from './readGold.ts';

type Labelled = { lang: string; article: string; start: number; end: number; sentence: string; chains: string[][] };
type Text = { id: string; text: string };

const folder = join(shared, 'attribution');
const FILLER = new Set(['the', 'a', 'an', 'of', 'news', 'magazine', 'new', 'anonymous', 'unnamed', 'sources']);
const register = loadRegister();

const linesOf = (file: string) => readFileSync(join(folder, file), 'utf8').trim().split('\n');

/** Words that tell a source: "Collins (statement)" is Collins, or the statement. */
const wordsOf = (name: string) =>
  fold(name)
    .split(' ')
    .map((word) => word.replace(/s$/u, ''))
    .filter((word) => word.length > 2 && !FILLER.has(word));

function isNamed(label: string, source: Source): boolean {
  const outlet = register.byName(label.replace(/ \(.*/u, ''));
  if (outlet && source.outletId)
    return outlet.id === source.outletId || register.areSisters(outlet.id, source.outletId);
  const wanted = wordsOf(label);
  const given = new Set(wordsOf(source.name));
  return wanted.length === 0 ? source.kind === 'anonymous' : wanted.some((word) => given.has(word));
}

/** The sources whose words stand in the labelled sentence, read within its article where that is at hand. */
function sourcesOf({ article, sentence, lang }: Labelled, texts: ReadonlyMap<string, string>): Source[] {
  const text = texts.get(article) ?? sentence;
  const snapshot = snapshotOf(text.split('\n').filter((line) => line.trim()));
  const all = readSources(snapshot, register, { publisher: null, lang, byline: [] });
  return all.flatMap((source) => {
    const attributions = source.attributions.filter(
      ({ evidence: { exact } }) => sentence.includes(exact) || exact.includes(sentence),
    );
    return attributions.length > 0 ? [{ ...source, attributions }] : [];
  });
}

type Hop = { from: string; to: string | null; right: boolean };

function hopsOf(chain: readonly string[], sources: readonly Source[]): Hop[] {
  return chain.map((from, at) => {
    const to = chain[at + 1] ?? null;
    const froms = sources.filter((source) => isNamed(from, source));
    if (to === null) return { from, to, right: froms.length > 0 };
    const ids = new Set(sources.filter((source) => isNamed(to, source)).map(({ id }) => id));
    const right = froms.some(({ attributions }) => attributions.some(({ via }) => via !== null && ids.has(via)));
    return { from, to, right };
  });
}

/** Prints each hop that was missed, and the share of hops found by language. */
export function scoreChains(): void {
  if (!existsSync(join(folder, 'chains.jsonl'))) {
    console.error('../shared/attribution/chains.jsonl is not there: nothing to score');
    return;
  }
  const texts = new Map(
    ['polnear/mentions.jsonl', 'german/mentions.jsonl'].flatMap((file) =>
      linesOf(file).map((line): [string, string] => {
        const { id, text } = JSON.parse(line) as Text;
        return [id, text];
      }),
    ),
  );
  const labelled = linesOf('chains.jsonl').map((line) => JSON.parse(line) as Labelled);
  for (const lang of new Set(labelled.map((one) => one.lang))) {
    const hops = labelled
      .filter((one) => one.lang === lang)
      .flatMap((one) => {
        const sources = sourcesOf(one, texts);
        return one.chains.flatMap((chain) => hopsOf(chain, sources)).map((hop) => ({ ...hop, sentence: one.sentence }));
      });
    for (const { from, to, right, sentence } of hops)
      if (!right) console.log(`missed: ${from} → ${to ?? 'publisher'}\t${sentence.slice(0, 400)}`);
    const inner = hops.filter(({ to }) => to !== null);
    const share = (some: readonly Hop[]) => `${some.filter(({ right }) => right).length} of ${some.length}`;
    console.log(`${lang}: hops ${share(hops)}, of these between sources ${share(inner)}`);
  }
}
