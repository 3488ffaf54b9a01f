/** Gathers attributions into one Source per source. */
import type { Attribution, Relation, Source, SourceKind } from '../model.ts';
import { confidenceOf } from './confidenceOf.ts';
import { fold } from './fold.ts';

const STRENGTH: readonly Relation[] = ['republishes', 'wire', 'quotes', 'reports', 'posts', 'says', 'linked'];
const CONFIDENCE = ['high', 'medium', 'low'];

export type SourceSeed = { kind: SourceKind; name: string; outletId: string | null; self: boolean };

export type SourceList = {
  /** Adds an attribution, as sure as its rule has proved to be, and gives the id of its source. */
  add(seed: SourceSeed, attribution: Attribution): string;
  has(seed: SourceSeed): boolean;
  remove(id: string): void;
  idOf(seed: SourceSeed): string;
  list(): Source[];
};

const slug = (text: string) => fold(text).replaceAll(' ', '-').slice(0, 60) || 'unnamed';

export function createSourceList(): SourceList {
  const sources = new Map<string, Source>();
  const idOf = ({ kind, name, outletId }: SourceSeed) => `${kind}:${outletId ?? slug(name)}`;
  return {
    idOf,
    remove: (id) => sources.delete(id),
    has: (seed) => sources.has(idOf(seed)),
    add(seed, found) {
      const id = idOf(seed);
      const attribution = { ...found, confidence: confidenceOf(found.rule, seed.kind, found.confidence) };
      const known = sources.get(id);
      if (!known) sources.set(id, { id, ...seed, attributions: [attribution] });
      else if (!known.attributions.some((other) => same(other, attribution))) known.attributions.push(attribution);
      return id;
    },
    list: () =>
      [...sources.values()].map((source) => ({
        ...source,
        attributions: source.attributions.sort(byStrength).slice(0, 30),
      })),
  };
}

const same = (a: Attribution, b: Attribution) =>
  a.relation === b.relation && a.via === b.via && a.evidence.exact === b.evidence.exact;

const byStrength = (a: Attribution, b: Attribution) =>
  STRENGTH.indexOf(a.relation) - STRENGTH.indexOf(b.relation) ||
  CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence);
