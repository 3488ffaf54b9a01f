import { readFileSync } from 'node:fs';
import type { OutletRecord } from '../../utils/outlets/outletRecord.ts';

const KINDS = ['article', 'company', 'dataset', 'encyclopedia', 'filing', 'imprint'] as const;

/**
 * One line of `utils/outlets/factSources.jsonl`: a document that somebody opened, and that facts on owners and control
 * rest on. It was read as a stored copy, which may be older than what stands at the address today.
 */
export type FactSource = {
  /** Publisher and title, as the reader sees them. */
  source: string;
  /** Of the document; of an undated one the latest year it names; of one without any, the day it was read. */
  date: string;
  kind: (typeof KINDS)[number];
  address: string;
  /** The day it was read. */
  read: string;
};

const SOURCES = new URL('../../utils/outlets/factSources.jsonl', import.meta.url);

/** Every document of `utils/outlets/factSources.jsonl`, in order of the file. */
export const readFactSources = (): FactSource[] =>
  readFileSync(SOURCES, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FactSource);

const DATE = /^\d{4}(?:-\d\d){0,2}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** What names no document: "company reports", "annual report", "official website", "common knowledge". */
const VAGUE =
  /\b(?:common|general) knowledge\b|\bwhence\b|^(?:own\b|(?:(?:the|a|its|own|company|corporate|annual|public|official|press|media|various|several|internal)\s+)*(?:reports?|filings?|records?|accounts?|statements?|releases?|sources?|websites?|news|imprint|internet|web)\b\W*(?:\d{4})?$)/i;

const keyOf = ({ source, date }: { source: string; date: string }) => `${source}|${date}`;
const factsOf = ({ id, owner, control }: OutletRecord) =>
  [owner, control].flatMap((fact) => (fact === undefined ? [] : [{ id, ...fact }]));

function problemsOf({ source, date, kind, address, read }: FactSource): string[] {
  const faults = [
    VAGUE.test(source) && 'names no document',
    !DATE.test(date) && `date "${date}"`,
    !KINDS.includes(kind) && `kind "${kind}"`,
    !(/^https?:\/\/[^/\s]+\.[^/\s]+\/\S*$/.test(address) && URL.canParse(address)) && `address "${address}"`,
    !(DAY.test(read) && read.slice(0, date.length) >= date) && `read on "${read}"`,
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${source}: ${fault}`);
}

/** What is wrong with the sources of facts: all problems, by the name of the check that found them. */
export function findSourceProblems(
  records: readonly OutletRecord[],
  sources: readonly FactSource[],
): { check: string; problems: string[] }[] {
  const facts = records.flatMap(factsOf);
  const listed = new Set(sources.map(keyOf));
  const used = new Set(facts.map(keyOf));
  const names = sources.map(({ source }) => source);
  const unopened = facts.filter((fact) => VAGUE.test(fact.source) || !listed.has(keyOf(fact)));
  return [
    {
      check: 'facts rest on a document that was opened',
      problems: unopened.map(({ id, source, date }) => `${id}: "${source}", ${date} is not in factSources.jsonl`),
    },
    { check: 'documents have title, date and address', problems: sources.flatMap(problemsOf) },
    {
      check: 'documents stand once and bear a fact',
      problems: [
        ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `"${name}" stands twice`),
        ...sources.filter((source) => !used.has(keyOf(source))).map(({ source }) => `"${source}" bears no fact`),
      ],
    },
  ];
}
