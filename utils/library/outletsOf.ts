import type { Publisher, Reading, Relation, Source } from '../model.ts';
import { foldedName } from './searchWords.ts';

/** An outlet as one reading shows it. */
export type OutletSeen = {
  key: string;
  name: string;
  outletId: string | null;
  published: boolean;
  /** How the article cites it; empty when it only publishes, or is a sister of the publisher. */
  relations: Relation[];
};

/** An outlet's key as nodes of the graph have it: by registry id, else by folded name. */
export const outletKey = (name: string, outletId: string | null): string => `outlet:${outletId ?? foldedName(name)}`;

/** An impostor goes by its domain: it bears the name of the outlet it imitates. */
export function publisherKey({ name, domain, outletId, identity }: Publisher): string {
  return identity === 'impostor' ? `outlet:${domain}` : outletKey(name, outletId);
}

const cites = (source: Source): boolean => source.kind === 'outlet' && !source.self;

/** Every outlet that publishes the article or is cited in it, once. */
export function outletsOf({ publisher, sources }: Reading): OutletSeen[] {
  const seen = new Map<string, OutletSeen>();
  if (publisher) {
    const { name, outletId } = publisher;
    const key = publisherKey(publisher);
    seen.set(key, { key, name, outletId, published: true, relations: [] });
  }
  for (const source of sources.filter(cites)) {
    const { name, outletId, attributions } = source;
    const key = outletKey(name, outletId);
    const there = seen.get(key) ?? { key, name, outletId, published: false, relations: [] };
    const relations = [...there.relations, ...attributions.map(({ relation }) => relation)];
    seen.set(key, { ...there, relations: [...new Set(relations)] });
  }
  return [...seen.values()];
}

/** Which outlet rests on which: the one that carried the words cites, else the publisher. Each pair once. */
export function pairsOf({ publisher, sources }: Reading): [citing: string, cited: string][] {
  const pairs = new Map<string, [string, string]>();
  for (const source of sources.filter(cites)) {
    const cited = outletKey(source.name, source.outletId);
    for (const { via } of source.attributions) {
      const carrier = sources.find(({ id, kind }) => id === via && kind === 'outlet');
      const citing = carrier ? outletKey(carrier.name, carrier.outletId) : publisher ? publisherKey(publisher) : null;
      if (citing !== null && citing !== cited) pairs.set(`${citing}\n${cited}`, [citing, cited]);
    }
  }
  return [...pairs.values()];
}

/** Agencies that supplied text or pictures, by name: photo credits know no registry ids. */
export function agenciesOf({ sources, photoCredits }: Reading): string[] {
  const suppliers = sources.filter(
    (source) => cites(source) && source.attributions.some(({ relation }) => SUPPLIES.has(relation)),
  );
  const names = [...suppliers.map(({ name }) => name), ...photoCredits.flatMap(({ agencies }) => agencies)];
  return [...new Map(names.map((name) => [foldedName(name), name])).values()];
}

const SUPPLIES: ReadonlySet<Relation> = new Set(['wire', 'republishes']);

/** The tag of readings that show one outlet resting on another. */
export const pairTag = (citing: string, cited: string): string => `pair:${citing}>${cited}`;

/** What menus offer to narrow a list to, beside outlets, and how many readings have each is kept of these. */
export type FacetFamily = 'agency' | 'relation' | 'lang';
type FacetSeen = { tag: string; family: FacetFamily; name: string };

/** Agencies, relations and language of a reading, each once. */
export function facetsOf(reading: Reading): FacetSeen[] {
  const relations = reading.sources.flatMap(({ attributions }) => attributions.map(({ relation }) => relation));
  const lang = reading.article?.lang?.split('-')[0]?.toLowerCase();
  const facet = (family: FacetFamily, key: string, name = key): FacetSeen => ({
    tag: `${family}:${key}`,
    family,
    name,
  });
  return [
    ...agenciesOf(reading).map((name) => facet('agency', foldedName(name), name)),
    ...[...new Set(relations)].map((relation) => facet('relation', relation)),
    ...(lang ? [facet('lang', lang)] : []),
  ];
}

/** What a list can be narrowed to, beside its words: "by:outlet:bbc", "cites:outlet:afp", "agency:ap", "lang:en"… */
export function tagsOf(reading: Reading): string[] {
  const outlets = outletsOf(reading);
  return [
    ...new Set([
      ...outlets.filter(({ published }) => published).map(({ key }) => `by:${key}`),
      ...outlets.filter(({ relations }) => relations.length > 0).map(({ key }) => `cites:${key}`),
      ...pairsOf(reading).map(([citing, cited]) => pairTag(citing, cited)),
      ...facetsOf(reading).map(({ tag }) => tag),
    ]),
  ];
}
