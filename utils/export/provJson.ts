import { cleanText } from './cleanText.ts';
import { type Article, articlesOf, type ExportFormat } from './exportFormat.ts';
import { urn, WHENCE } from './iri.ts';
import { jsonText } from './jsonText.ts';
import { type Derivation, type ProvAgent, type ProvEntity, type ProvRecord, provRecord } from './provRecord.ts';
import { PREFIXES } from './rdfStatements.ts';

/** A qualified name: "whence:outlet:fars-news". */
const name = (key: string) => `whence:${urn(key).slice(WHENCE.length)}`;
const qualified = (value: string) => ({ $: value, type: 'prov:QUALIFIED_NAME' });

const AGENT_TYPES: Partial<Record<ProvAgent['kind'], string>> = {
  person: 'prov:Person',
  outlet: 'prov:Organization',
  organization: 'prov:Organization',
};
/** PROV-DM 5.2: quotation and primary source are derivations of a kind. */
const DERIVATIONS: Record<Derivation['prov'], object> = {
  wasQuotedFrom: { 'prov:type': qualified('prov:Quotation') },
  hadPrimarySource: { 'prov:type': qualified('prov:PrimarySource') },
  wasDerivedFrom: {},
};

function entityOf({ kind, label, url, found }: ProvEntity): object {
  return {
    'prov:label': cleanText(label),
    'whence:kind': kind,
    ...(url ? { 'prov:location': { $: cleanText(url), type: 'xsd:anyURI' } } : {}),
    ...(found
      ? { 'whence:relation': found.relation, 'whence:rule': found.rule, 'whence:confidence': found.confidence }
      : {}),
  };
}

function agentOf({ kind, name: label }: ProvAgent): object {
  const type = AGENT_TYPES[kind];
  return {
    'prov:label': cleanText(label),
    'whence:kind': kind,
    ...(type ? { 'prov:type': qualified(type) } : {}),
  };
}

/** Relations have names of their own within a bundle. */
const numbered = <T>(prefix: string, items: readonly T[], write: (item: T) => object) =>
  Object.fromEntries(items.map((item, i) => [`_:${prefix}${i}`, write(item)]));

function bundleOf({ entities, agents, attributed, derived }: ProvRecord): object {
  return {
    entity: Object.fromEntries([...entities.values()].map((one) => [name(one.key), entityOf(one)])),
    agent: Object.fromEntries([...agents.values()].map((one) => [name(one.key), agentOf(one)])),
    wasAttributedTo: numbered('a', attributed, ({ entity, agent }) => ({
      'prov:entity': name(entity),
      'prov:agent': name(agent),
    })),
    wasDerivedFrom: numbered('d', derived, ({ from, to, prov }) => ({
      'prov:generatedEntity': name(from),
      'prov:usedEntity': name(to),
      ...DERIVATIONS[prov],
    })),
  };
}

/** The bundle as an entity: when it was made (PROV-DM 5.4.1). */
function aboutBundle(reading: Article): object {
  return {
    'prov:type': qualified('prov:Bundle'),
    'whence:readAt': { $: reading.readAt, type: 'xsd:dateTime' },
  };
}

/** W3C PROV-JSON: one bundle a reading, which also stands as an entity beside it. */
export const provJson: ExportFormat = {
  id: 'provJson',
  name: 'PROV-JSON',
  group: 'linked',
  extension: 'prov.json',
  mime: 'application/json',
  rounds: 2,
  async *write(readings) {
    const prefix = { whence: WHENCE, prov: PREFIXES.prov, xsd: PREFIXES.xsd };
    yield `{"prefix":${JSON.stringify(prefix)},"bundle":{`;
    let between = '\n';
    for await (const reading of articlesOf(readings)) {
      const record = provRecord(reading);
      yield `${between}${JSON.stringify(name(record.bundle))}:${jsonText(bundleOf(record))}`;
      between = ',\n';
    }
    yield '},"entity":{';
    between = '\n';
    for await (const reading of articlesOf(readings)) {
      yield `${between}${JSON.stringify(name(`reading:${reading.id}`))}:${jsonText(aboutBundle(reading))}`;
      between = ',\n';
    }
    yield '}}\n';
  },
};
