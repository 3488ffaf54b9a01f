import type { PhotoCredit } from '../model.ts';
import { cleanText } from './cleanText.ts';
import type { Article } from './exportFormat.ts';
import { urn, WHENCE, webIri } from './iri.ts';
import { type ProvAgent, type ProvEntity, type ProvRecord, provRecord } from './provRecord.ts';

/** The namespaces of the statements. */
export const PREFIXES = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  oa: 'http://www.w3.org/ns/oa#',
  whence: `${WHENCE}terms:`,
} as const;

/** "prov:Entity": a name in one of the namespaces. */
export type Name = `${keyof typeof PREFIXES}:${string}`;
export type Literal = { value: string; type?: Name };
export type Node = { iri: string };
/** One RDF statement; `type` stands for rdf:type. */
export type Statement = { subject: string; predicate: Name | 'type'; object: Literal | Node | Name };

const AGENT_TYPES: Record<ProvAgent['kind'], Name[]> = {
  outlet: ['prov:Agent', 'prov:Organization', 'schema:NewsMediaOrganization'],
  platform: ['prov:Agent', 'schema:Organization'],
  person: ['prov:Agent', 'prov:Person', 'schema:Person'],
  organization: ['prov:Agent', 'prov:Organization', 'schema:Organization'],
  anonymous: ['prov:Agent'],
};

const ENTITY_TYPES: Record<ProvEntity['kind'], Name[]> = {
  article: ['prov:Entity', 'schema:NewsArticle'],
  photo: ['prov:Entity', 'schema:ImageObject'],
  work: ['prov:Entity', 'schema:CreativeWork'],
  quote: ['prov:Entity', 'schema:Quotation'],
  document: ['prov:Entity', 'schema:CreativeWork'],
};

const DATE_TYPES: [RegExp, Name][] = [
  [/^\d{4}$/, 'xsd:gYear'],
  [/^\d{4}-\d{2}$/, 'xsd:gYearMonth'],
  [/^\d{4}-\d{2}-\d{2}$/, 'xsd:date'],
  [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?$/, 'xsd:dateTime'],
];

const text = (value: string): Literal => ({ value: cleanText(value) });

/** As precise as the page gives the date. */
function dateOf(value: string): Literal {
  const type = DATE_TYPES.find(([form]) => form.test(value))?.[1];
  return type ? { value, type } : text(value);
}

/** Gathers statements and drops what has no value. */
class Statements {
  readonly all: Statement[] = [];

  add(subject: string, predicate: Statement['predicate'], object: Statement['object'] | null): void {
    if (object !== null) this.all.push({ subject, predicate, object });
  }

  addText(subject: string, predicate: Name, value: string | null): void {
    this.add(subject, predicate, value === null ? null : text(value));
  }
}

function addAgent(to: Statements, { key, kind, name, url }: ProvAgent): void {
  const iri = urn(key);
  for (const type of AGENT_TYPES[kind]) to.add(iri, 'type', type);
  to.addText(iri, 'schema:name', name);
  const address = webIri(url);
  to.add(iri, 'schema:url', address ? { iri: address } : null);
}

function addEntity(to: Statements, iri: string, { kind, label, found }: ProvEntity): void {
  for (const type of ENTITY_TYPES[kind]) to.add(iri, 'type', type);
  if (!found) {
    const predicate = kind === 'article' ? 'schema:headline' : kind === 'photo' ? 'schema:creditText' : 'schema:name';
    to.addText(iri, predicate, label);
    return;
  }
  const { evidence, relation, rule, cue, confidence } = found;
  to.addText(iri, 'oa:exact', evidence.exact);
  to.addText(iri, 'oa:prefix', evidence.prefix || null);
  to.addText(iri, 'oa:suffix', evidence.suffix || null);
  to.addText(iri, 'whence:relation', relation);
  to.addText(iri, 'whence:rule', rule);
  to.addText(iri, 'whence:cue', cue);
  to.addText(iri, 'whence:confidence', confidence);
}

function addArticle(to: Statements, { article }: Article, record: ProvRecord): void {
  const iri = iriOf(record.article);
  const { published, modified, lang, dateline } = article;
  to.add(iri, 'schema:datePublished', published === null ? null : dateOf(published));
  to.add(iri, 'schema:dateModified', modified === null ? null : dateOf(modified));
  to.addText(iri, 'schema:inLanguage', lang);
  to.addText(iri, 'schema:dateline', dateline);
  to.add(iri, 'schema:publisher', record.publisher ? { iri: urn(record.publisher.key) } : null);
  for (const { key } of record.authors) to.add(iri, 'schema:author', { iri: urn(key) });
}

function addCaption(to: Statements, photo: string, { caption }: PhotoCredit): void {
  to.addText(photo, 'schema:caption', caption);
}

const iriOf = ({ key, url }: ProvEntity): string => webIri(url) ?? urn(key);

/** What is said about the reading itself: when it was read, and by what. */
export function aboutReading(reading: Article): { graph: string; statements: Statement[] } {
  const to = new Statements();
  const graph = urn(`reading:${reading.id}`);
  to.add(graph, 'type', 'prov:Bundle');
  to.add(graph, 'prov:generatedAtTime', dateOf(reading.readAt));
  to.add(graph, 'prov:wasAttributedTo', { iri: `${WHENCE}software` });
  to.add(graph, 'schema:about', { iri: webIri(reading.url) ?? urn(`article:${reading.url}`) });
  return { graph, statements: to.all };
}

/** One reading as RDF statements (schema.org and W3C PROV-O), each of them once. */
export function rdfStatements(reading: Article): Statement[] {
  const record = provRecord(reading);
  const to = new Statements();
  const iris = new Map([...record.entities.values()].map((entity) => [entity.key, iriOf(entity)]));
  const iri = (key: string) => iris.get(key) ?? urn(key);
  for (const agent of record.agents.values()) addAgent(to, agent);
  for (const entity of record.entities.values()) addEntity(to, iri(entity.key), entity);
  addArticle(to, reading, record);
  for (const { entity, agent } of record.attributed) to.add(iri(entity), 'prov:wasAttributedTo', { iri: urn(agent) });
  for (const { from, to: target, prov } of record.derived) {
    to.add(iri(from), `prov:${prov}`, { iri: iri(target) });
    if (from === record.article.key) to.add(iri(from), 'schema:citation', { iri: iri(target) });
  }
  for (const credit of reading.photoCredits) {
    const photo = [...record.entities.values()].find((one) => one.kind === 'photo' && one.label === credit.creditLine);
    if (photo) addCaption(to, iri(photo.key), credit);
  }
  return unique(to.all);
}

function unique(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter((statement) => {
    const key = JSON.stringify(statement);
    return seen.size < seen.add(key).size;
  });
}
