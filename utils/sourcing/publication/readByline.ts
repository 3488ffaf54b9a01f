import type { Block, Candidate, Snapshot } from '../../model.ts';
import { addressedBylines } from './addressedBylines.ts';
import { authorNotes } from './authorNotes.ts';
import { cleanByline, opensByline } from './cleanByline.ts';
import { foldName } from './cleanName.ts';
import { datedBylines } from './datedBylines.ts';
import { BELOW_HEADLINE, type BylineContext, plainBylines } from './plainBylines.ts';
import { domainLabel } from './registrableDomain.ts';
import { initialsIn, signOffs } from './signOffs.ts';
import { AGENCIES } from './withoutOpeners.ts';
import { wordsOf } from './words.ts';

const MAX_AUTHORS = 20;

type BylineRule = { name: string; find: (snapshot: Snapshot, context: BylineContext) => Candidate[] };

/** What is set like a byline right behind a quotation names who said it. */
const isOfQuote = ({ kind }: Block, at: number, blocks: readonly Block[]): boolean =>
  kind === 'byline' && blocks[at - 1]?.kind === 'quote';

const blocksOf = ({ blocks }: Snapshot): Candidate[] =>
  blocks
    .filter((block, at) => block.kind === 'byline' && !isOfQuote(block, at, blocks))
    .slice(0, 10)
    .map(({ text }) => ({ value: text.slice(0, 400), from: 'byline block' }));

const ownBylines = ({ blocks, metadata }: Snapshot): Candidate[] => {
  // who said a quotation, who made a picture
  const others = new Set(
    blocks.filter((block, at) => block.kind === 'credit' || isOfQuote(block, at, blocks)).map(({ text }) => text),
  );
  return metadata.byline.filter(
    ({ value, from }) =>
      from !== BELOW_HEADLINE && (from !== 'visible byline' || !others.has(value.replaceAll(' | ', ' '))),
  );
};

/** Where bylines stand, most trusted first. */
const RULES: readonly BylineRule[] = [
  { name: 'metadata', find: ownBylines },
  { name: 'byline block', find: blocksOf },
  { name: 'line with the date', find: (snapshot, { publisher }) => datedBylines(snapshot, publisher) },
  { name: 'line of its own', find: plainBylines },
  { name: 'sign-off', find: signOffs },
  { name: 'address of the author', find: addressedBylines },
  { name: 'note on the author', find: (snapshot, { publisher }) => authorNotes(snapshot, publisher) },
];

/** An outlet, an agency or the site itself signs: no person. */
function isOutlet(name: string, url: string, { register, publisher }: BylineContext): boolean {
  const folded = foldName(name);
  const squeezed = folded.replaceAll(' ', '');
  const site = foldName(publisher).replaceAll(' ', '');
  if (squeezed === '' || squeezed === site || squeezed === domainLabel(url).replaceAll('-', '')) return true;
  // "Gazette Wales" on the site of the Gazette
  if (folded.startsWith(`${foldName(publisher)} `)) return true;
  return AGENCIES.has(folded) || register.byName(name) !== null;
}

/** Each name once; "Jane Doe Madrid" beside "Jane Doe" is the same with her place. */
const unique = (names: readonly string[]): string[] => {
  const folded = names.map(foldName);
  return names
    .filter((_, at) => {
      const name = folded[at] ?? '';
      return (
        folded.indexOf(name) === at && !folded.some((other) => other.includes(' ') && name.startsWith(`${other} `))
      );
    })
    .slice(0, MAX_AUTHORS);
};

const placeOf = (candidate: Candidate): string => candidate.from.replace(' (Organization)', '');

/** Candidates of one place belong together: several authors stand in several entries. */
function byPlace(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = groups.at(-1);
    if (last?.[0] && placeOf(last[0]) === placeOf(candidate)) last.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

/** "Jane Doe, Daily Bugle" → "Jane Doe": the site's own name is no part of a person's. */
function withoutPublisher(value: string, publisher: string): string {
  const at = publisher.length > 3 ? value.toLowerCase().lastIndexOf(publisher.toLowerCase()) : -1;
  if (at > 3) return `${value.slice(0, at)} | ${value.slice(at + publisher.length).replace(/^[^,|/;]*/, '')}`;
  // "Jane Doe Bugle Staff"
  const last = / (\S{4,})$/.exec(publisher)?.[1];
  const short = last && at < 0 ? value.toLowerCase().indexOf(` ${last.toLowerCase()} `) : -1;
  return short > 0 && /\S\s\S/.test(value.slice(0, short)) ? value.slice(0, short) : value;
}

/** "Jane Doe BBC", "Jane Doe Daily Bugle": what follows two names is the outlet's, if in capitals or of two words. */
function withoutOutlet(name: string, { register }: BylineContext): string {
  const list = wordsOf(name);
  for (let size = Math.min(3, list.length - 2); size > 0; size--) {
    const tail = list.slice(-size).join(' ');
    if ((size > 1 || (/^\p{Lu}{2,5}$/u.test(tail) && /\p{Ll}/u.test(name))) && register.byName(tail))
      return list.slice(0, -size).join(' ');
  }
  return name;
}

/** One name alone is trusted only from metadata, and not as an abbreviation or a login. */
function isFull(name: string, from: string): boolean {
  if (/^(?:\p{Lu}\.-?){2,4}$/u.test(name)) return true;
  if (/\s/.test(name) || /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{P}]/u.test(name))
    return true;
  return /^(?:json-ld|rel=author|microdata|sign-off)/.test(from) && !/^\p{Lu}+$/u.test(name);
}

type Names = { people: string[]; desks: string[]; outlets: number };

function namesIn(group: readonly Candidate[], url: string, context: BylineContext): Names {
  let outlets = 0;
  let opened = false;
  const names: Omit<Names, 'outlets'> = { people: [], desks: [] };
  const others: string[] = [];
  for (const { value, from } of group) {
    if (others.some((other) => other.includes(value))) continue;
    const found = cleanByline(withoutPublisher(value, context.publisher));
    const people = found.people
      .map((name) => withoutOutlet(name, context))
      .filter((name) => !isOutlet(name, url, context));
    const full = people.filter((name) => isFull(name, from));
    // a second "By …" that shares nobody with the first is that of another story
    const opens = /^(?:visible|text below)/.test(from) && full.length > 0 && opensByline(value);
    if (opens && opened && !full.some((name) => names.people.includes(name))) {
      others.push(value);
      continue;
    }
    opened ||= opens;
    const isAgency = [value, value.replace(/^\S+\s/, '')].some((text) => AGENCIES.has(foldName(text)));
    if (people.length === 0 && isAgency && /^(?:visible|microdata|rel)/.test(from)) {
      outlets++;
      // who signs below the agency signs another story
      if (names.people.length > 0) break;
    }
    names.people.push(...full);
    names.desks.push(...found.desks);
  }
  return { people: unique(names.people), desks: unique(names.desks), outlets };
}

/** A shown byline that lists more people, the same ones among them, completes one from the metadata. */
function completed(people: readonly string[], others: readonly string[][]): string[] {
  const folded = people.map(foldName);
  const longer = others.find(
    (names) => names.length > people.length && folded.every((name) => names.some((other) => foldName(other) === name)),
  );
  return [...(longer ?? people)];
}

/** Who only made the pictures of the story, as one of its bylines says, and signs it nowhere. */
function makersIn(candidates: readonly Candidate[]): ReadonlySet<string> {
  const read = candidates.map(({ value }) => ({ ...cleanByline(value), opens: opensByline(value) }));
  const writers = new Set(read.filter(({ opens }) => opens).flatMap(({ people }) => people.map(foldName)));
  return new Set(read.flatMap(({ makers }) => makers.map(foldName)).filter((name) => !writers.has(name)));
}

/** The people who sign the article; a desk where no person does; empty where only an agency or the site does. */
export function readByline(snapshot: Snapshot, context: BylineContext): string[] {
  const candidates = RULES.flatMap(({ find }) => find(snapshot, context));
  const makers = makersIn(candidates);
  const groups = byPlace(candidates).map((group) => ({ place: group[0]?.from ?? '', group }));
  const found: string[][] = [];
  let desk: string | undefined;
  let agencySigns = false;
  for (const { place, group } of groups) {
    // below the headline of an agency's story, the next "By …" belongs to another story
    if (agencySigns && /^(?:text below the headline|byline block|note on the author)$/.test(place)) continue;
    const { people: named, desks, outlets } = namesIn(group, snapshot.url, context);
    const people = named.filter((name) => !makers.has(foldName(name)));
    // several byline blocks may be those of several stories: they complete nothing
    if (people.length > 0 && (found.length === 0 || place !== 'byline block')) found.push(people);
    else agencySigns ||= outlets > 0;
    desk ??= desks[0];
  }
  const first = found[0];
  if (first) return completed(first, found.slice(1));
  const initials = candidates
    .map(({ value }) => /^\((\p{Ll}{2,4})\)$/u.exec(value)?.[1] ?? '')
    .find((name) => name !== '' && !AGENCIES.has(name));
  return desk ? [desk] : initials ? [initials] : initialsIn(snapshot, AGENCIES);
}
