import { provOf } from '../graph/graphOfReading.ts';
import { fold, Keys, OutletNames, settle } from '../graph/keys.ts';
import type { Attribution, PhotoCredit, Source } from '../model.ts';
import type { Article } from './exportFormat.ts';

/** W3C PROV-DM. `key` is unique over all readings; `url` is where the entity can be had. */
export type ProvEntity = {
  key: string;
  kind: 'article' | 'photo' | 'work' | 'quote' | 'document';
  label: string;
  url: string | null;
  /** Only on quotes: how the words were found. */
  found?: Attribution;
};
export type ProvAgent = { key: string; kind: Exclude<Source['kind'], 'document'>; name: string; url: string | null };
export type Derivation = {
  from: string;
  to: string;
  prov: 'wasQuotedFrom' | 'wasDerivedFrom' | 'hadPrimarySource';
};

/** What one reading says about provenance, spelt out: the words between an article and who spoke are an entity. */
export type ProvRecord = {
  /** Key of the reading itself, a prov:Bundle. */
  bundle: string;
  article: ProvEntity;
  publisher: ProvAgent | null;
  authors: ProvAgent[];
  entities: Map<string, ProvEntity>;
  agents: Map<string, ProvAgent>;
  attributed: { entity: string; agent: string }[];
  derived: Derivation[];
};

type Work = { record: ProvRecord; reading: Article; keyOf: (source: Source) => string };

function addAgent({ record, keyOf }: Work, source: Source): string {
  const key = keyOf(source);
  const { kind, name } = source;
  if (kind === 'document') record.entities.set(key, { key, kind: 'document', label: name, url: null });
  else if (!record.agents.has(key)) record.agents.set(key, { key, kind, name, url: null });
  return key;
}

/** A quote speaks for an agent, or stands in a document. */
function addOrigin(record: ProvRecord, quote: string, source: Source & { key: string }): void {
  if (source.kind === 'document') record.derived.push({ from: quote, to: source.key, prov: 'hadPrimarySource' });
  else record.attributed.push({ entity: quote, agent: source.key });
}

/** article ← quote ← who spoke; with a carrier: article ← the carrier's work ← quote ← who spoke. */
function addSource(work: Work, source: Source, at: number): void {
  const { record, reading } = work;
  const key = addAgent(work, source);
  for (const [i, found] of source.attributions.entries()) {
    const quote = `quote:${reading.id}#${at}.${i}`;
    record.entities.set(quote, { key: quote, kind: 'quote', label: found.evidence.exact, url: null, found });
    addOrigin(record, quote, { ...source, key });
    const carrier = found.via === null ? undefined : reading.sources.find(({ id }) => id === found.via);
    let from = record.article.key;
    if (carrier && carrier !== source) {
      const carrierKey = addAgent(work, carrier);
      const unseen = `work:${found.href ?? `${reading.url}#${carrierKey}`}`;
      record.entities.set(unseen, { key: unseen, kind: 'work', label: carrier.name, url: found.href });
      if (carrier.kind !== 'document') record.attributed.push({ entity: unseen, agent: carrierKey });
      record.derived.push({ from, to: unseen, prov: 'wasQuotedFrom' });
      from = unseen;
    }
    const prov = provOf(source, found.relation);
    record.derived.push({ from, to: quote, prov: prov === 'wasDerivedFrom' ? prov : 'wasQuotedFrom' });
  }
}

function addPhoto({ record, reading }: Work, credit: PhotoCredit, outletKey: (name: string) => string): void {
  const key = `photo:${credit.imageUrl ?? `${reading.url}#${fold(credit.creditLine)}`}`;
  record.entities.set(key, { key, kind: 'photo', label: credit.creditLine, url: credit.imageUrl });
  record.derived.push({ from: record.article.key, to: key, prov: 'wasDerivedFrom' });
  const credited: ProvAgent[] = [
    ...credit.creators.map((name) => ({ key: `person:${fold(name)}`, kind: 'person' as const, name, url: null })),
    ...credit.agencies.map((name) => ({ key: outletKey(name), kind: 'outlet' as const, name, url: null })),
  ];
  for (const agent of credited) {
    if (!record.agents.has(agent.key)) record.agents.set(agent.key, agent);
    record.attributed.push({ entity: key, agent: agent.key });
  }
}

/** Spells out one reading in PROV's terms. */
export function provRecord(reading: Article): ProvRecord {
  const names = new OutletNames();
  names.learn(reading);
  const keys = new Keys(() => null);
  const key = `article:${reading.url}`;
  const article: ProvEntity = { key, kind: 'article', label: reading.article.title, url: reading.url };
  const record: ProvRecord = {
    bundle: `reading:${reading.id}`,
    article,
    publisher: null,
    authors: reading.article.byline.map((name) => ({ key: `person:${fold(name)}`, kind: 'person', name, url: null })),
    entities: new Map([[key, article]]),
    agents: new Map(),
    attributed: [],
    derived: [],
  };
  if (reading.publisher) {
    const { name, domain } = reading.publisher;
    const publisher = settle(keys.publisher(reading.publisher), names);
    record.publisher = { key: publisher, kind: 'outlet', name, url: `https://${domain}/` };
  }
  for (const agent of [...(record.publisher ? [record.publisher] : []), ...record.authors]) {
    if (record.agents.has(agent.key)) continue;
    record.agents.set(agent.key, agent);
    record.attributed.push({ entity: key, agent: agent.key });
  }
  const work: Work = { record, reading, keyOf: (source) => settle(keys.source(source, reading), names) };
  for (const [at, source] of reading.sources.entries()) addSource(work, source, at);
  for (const credit of reading.photoCredits) addPhoto(work, credit, (name) => settle(keys.outlet(name), names));
  return record;
}
