import type { Candidate, Snapshot } from '../../model.ts';
import type { Register } from '../../outlets/register.ts';
import { PHOTO_AGENCIES } from './agencies.ts';
import { type BylineNames, cleanByline } from './cleanByline.ts';
import { foldName } from './cleanName.ts';
import { domainLabel } from './registrableDomain.ts';

const MAX_AUTHORS = 20;
const AGENCIES = new Set(PHOTO_AGENCIES.flatMap(({ tokens }) => tokens.map(foldName)));

/** What the names in a byline are measured against. */
export type BylineContext = { register: Register; publisher: string };

type BylineRule = { name: string; find: (snapshot: Snapshot) => Candidate[] };

/** Where bylines stand, most trusted first. */
const RULES: readonly BylineRule[] = [
  { name: 'metadata', find: (snapshot) => snapshot.metadata.byline },
  {
    name: 'byline block',
    find: (snapshot) =>
      snapshot.blocks
        .filter(({ kind }) => kind === 'byline')
        .slice(0, 10)
        .map(({ text }) => ({ value: text.slice(0, 400), from: 'byline block' })),
  },
];

/** An outlet, an agency or the site itself signs: no person. */
function isOutlet(name: string, url: string, { register, publisher }: BylineContext): boolean {
  const folded = foldName(name);
  const squeezed = folded.replaceAll(' ', '');
  const site = foldName(publisher).replaceAll(' ', '');
  if (squeezed === '' || squeezed === site || squeezed === domainLabel(url).replaceAll('-', '')) return true;
  return AGENCIES.has(folded) || register.byName(name) !== null;
}

const unique = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(foldName(name)) && seen.add(foldName(name))).slice(0, MAX_AUTHORS);
};

/** Candidates of one place belong together: several authors stand in several entries. */
function byPlace(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = groups.at(-1);
    if (last?.[0]?.from.replace(' (Organization)', '') === candidate.from.replace(' (Organization)', ''))
      last.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

function namesIn(group: readonly Candidate[], url: string, context: BylineContext): BylineNames {
  const all = group.map(({ value }) => cleanByline(withoutPublisher(value, context.publisher)));
  const keep = (name: string): boolean => !isOutlet(name, url, context);
  return {
    people: unique(all.flatMap(({ people }) => people).filter(keep)),
    desks: unique(all.flatMap(({ desks }) => desks)),
  };
}

/** "Jane Doe, Daily Bugle" → "Jane Doe": the site's own name is no part of a person's. */
function withoutPublisher(value: string, publisher: string): string {
  const at = publisher.length > 3 ? value.toLowerCase().lastIndexOf(publisher.toLowerCase()) : -1;
  return at > 3 ? `${value.slice(0, at)} | ${value.slice(at + publisher.length)}` : value;
}

/** The people who sign the article; a desk where no person does; empty where only an agency or the site does. */
export function readByline(snapshot: Snapshot, context: BylineContext): string[] {
  let desks: string[] = [];
  for (const { find } of RULES) {
    for (const group of byPlace(find(snapshot))) {
      const names = namesIn(group, snapshot.url, context);
      if (names.people.length > 0) return names.people;
      if (desks.length === 0) desks = names.desks;
    }
  }
  return desks.slice(0, 1);
}
