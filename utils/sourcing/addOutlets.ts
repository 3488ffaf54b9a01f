/** Sources that need no words of a language: agency marks, bylines, links. */
import type { Block, Publisher } from '../model.ts';
import type { Register } from '../outlets/register.ts';
import { evidenceOf } from './evidence.ts';
import { fold } from './fold.ts';
import type { Language } from './languages/language.ts';
import { isNameOfHost } from './nameOfSite.ts';
import { registrableDomain } from './publication/registrableDomain.ts';
import { type StoryLink, storyLinks } from './readLinks.ts';
import { readWireMarks, readWireNotes } from './readWire.ts';
import type { SourceList, SourceSeed } from './sourceList.ts';

/** What the steps of one reading share. */
export type Article = {
  blocks: Block[];
  register: Register;
  language: Language | null;
  publisher: Publisher | null;
  byline: string[];
  sources: SourceList;
};

/** Whether an outlet is the publisher or a sister title of it. */
export function isSelf(outletId: string | null, name: string, { publisher, register }: Article): boolean {
  if (!publisher) return false;
  if (fold(name) === fold(publisher.name)) return true;
  if (publisher.outletId === null && isNameOfHost(name, publisher.domain)) return true;
  return (
    outletId !== null &&
    publisher.outletId !== null &&
    (outletId === publisher.outletId || register.areSisters(outletId, publisher.outletId))
  );
}

/** The seed of an outlet of the register. */
export function outletSeed(outletId: string, article: Article, fallback = outletId): SourceSeed {
  const own = article.publisher?.outletId === outletId ? article.publisher.name : null;
  const name = own ?? article.register.byId(outletId)?.name ?? fallback;
  return { kind: 'outlet', name, outletId, self: isSelf(outletId, name, article) };
}

/** Datelines, sign-offs, source lines, and notes such as "contributed to this report". */
export function addWire(article: Article): void {
  const { blocks, language, register, sources } = article;
  const notes = language ? readWireNotes(blocks, language, register) : [];
  for (const { outletId, relation, rule, cue, block, start, end } of [...readWireMarks(blocks, register), ...notes]) {
    const seed = outletSeed(outletId, article);
    if (seed.self && rule !== 'dateline' && rule !== 'bare-dateline') continue;
    sources.add(seed, {
      relation,
      via: null,
      rule,
      cue,
      href: null,
      evidence: evidenceOf(block.text, start, end),
      confidence: 'high',
    });
  }
}

/** Outlets in the byline: an agency supplied the text, another outlet's is republished. */
export function addBylines(article: Article): void {
  const { blocks, byline, register, sources } = article;
  const lines = blocks.filter((block, index) => isByline(block, index, byline)).map((block) => block.text);
  for (const line of lines) {
    for (const match of register.findNames(line)) {
      const seed = outletSeed(match.outletIds[0], article);
      const isWire = register.byId(match.outletIds[0])?.kind === 'wire';
      const stands = fillsPart(line, match.start, match.end) || (isWire && closesNames(line, match));
      if (seed.self || (match.ambiguous && !isWire) || !stands) continue;
      sources.add(seed, {
        relation: isWire ? 'wire' : 'republishes',
        via: null,
        rule: 'byline',
        cue: match.text,
        href: null,
        evidence: evidenceOf(line, 0, line.length, match.start),
        confidence: isWire ? 'high' : 'medium',
      });
    }
  }
  for (const name of byline) addBylineName(name, article);
}

const MAX_BYLINE = 140;

/** A byline, or a short line near the top that begins with an author's name. */
const isByline = ({ kind, text }: Block, index: number, byline: readonly string[]): boolean =>
  kind === 'byline' ||
  (index < 8 && text.length <= MAX_BYLINE && byline.some((name) => name.length > 3 && text.startsWith(name)));

/** In "Kathryn Watson, Reuters" the second name fills its part of the line, and "Watson" is only part of the first. */
function fillsPart(line: string, start: number, end: number): boolean {
  const before =
    line
      .slice(0, start)
      .split(/[,|/•·–—]| - | and | for |(?<=^by [^,|]{3,40}) of | by |^by /iu)
      .at(-1) ?? '';
  const after = line.slice(end).split(/[,|/•·–—]| - | and | for | in | via /iu)[0] ?? '';
  return before.trim().length + after.trim().length <= 6;
}

/** "Jane Roe The Associated Press", "Quay News Desk Reuters": an agency at the end of a line of nothing but names. */
const closesNames = (line: string, { start, end }: { start: number; end: number }): boolean =>
  line.slice(end).trim() === '' && /^(?:By:? )?(?:\p{Lu}[\p{L}\p{M}.'’-]* ){1,5}$/u.test(line.slice(0, start));

/** A byline of the metadata is proof only where the page shows it. */
function addBylineName(name: string, article: Article): void {
  const outlet = article.register.byName(name);
  const block = article.blocks.find(({ text }) => text.includes(name));
  if (outlet?.kind !== 'wire' || !block) return;
  const seed = outletSeed(outlet.id, article);
  const start = block.text.indexOf(name);
  if (!seed.self)
    article.sources.add(seed, {
      relation: 'wire',
      via: null,
      rule: 'byline-metadata',
      cue: name,
      href: null,
      evidence: evidenceOf(block.text, start, start + name.length),
      confidence: 'high',
    });
}

/** The seed of an outlet known only by the address of its story: the name is as the text gives it, or the site's. */
function hostSeed(host: string, named: string | null, article: Article): SourceSeed {
  const domain = registrableDomain(host);
  const label = domain.split('.')[0] ?? domain;
  const known = article.sources.list().find(({ kind, name }) => kind === 'outlet' && isNameOfHost(name, host));
  const name = known?.name ?? named ?? label.charAt(0).toUpperCase() + label.slice(1);
  const self = domain === article.publisher?.domain;
  return { kind: 'outlet', name, outletId: known?.outletId ?? null, self };
}

/** Whether a site that the register lacks is a body's that the article names as a source: its page, no outlet's story. */
const isBodysOwn = (story: StoryLink, { sources }: Article): boolean =>
  story.outletId === null &&
  sources.list().some(({ kind, name }) => kind === 'organization' && isNameOfHost(name, story.host));

/** Which rule told that a link leads to an outlet's story. */
const ruleOf = (story: StoryLink): string =>
  story.outletId !== null ? 'story-link' : story.name === null ? 'dated-story-link' : 'named-site-link';

/** Links to other outlets' stories; a named source gets the address, one not named is `linked`. */
export function addLinks(article: Article): void {
  for (const block of article.blocks) {
    for (const story of storyLinks(block, article.register, article.language?.lang ?? null)) {
      const { link } = story;
      const seed =
        story.outletId === null ? hostSeed(story.host, story.name, article) : outletSeed(story.outletId, article);
      if (seed.self || (seed.outletId === null && isBodysOwn(story, article))) continue;
      const words = block.text.slice(link.start, link.end);
      if (!words.trim()) continue;
      article.sources.add(seed, {
        relation: 'linked',
        via: null,
        rule: ruleOf(story),
        cue: words,
        href: link.href,
        evidence: evidenceOf(block.text, link.start, link.end),
        confidence: 'medium',
      });
    }
  }
}
