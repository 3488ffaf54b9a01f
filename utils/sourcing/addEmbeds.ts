/** Posts shown in the article: the platform, and whose words they are. */
import type { Block } from '../model.ts';
import { type Article, isSelf, outletSeed } from './addOutlets.ts';
import { evidenceOf } from './evidence.ts';
import { fold } from './fold.ts';
import { givenNamesOf } from './givenNames.ts';
import { languageFor } from './languages/index.ts';
import { findNames } from './mentions/findNames.ts';
import { outletsByForm } from './mentions/outletMentions.ts';
import { platformOfHost } from './platformHosts.ts';
import type { SourceSeed } from './sourceList.ts';

type Embed = NonNullable<Block['embed']>;

/** Signs round a name that people give themselves: "Jane Roe 🚢", "★ Jane Roe". */
const DECORATION = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu;
/** What tells people from bodies where the text's own language has no file: names of clubs and given names travel. */
const COMMON = 'en';
/** Shorter names are part of too many handles. */
const SHORTEST = 6;

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Somebody whom the article has cited: "@realJaneRoe", or by the end of a longer name, "Jane Roe" of "Anna Jane Roe". */
function citedAs(name: string, handle: string | null, { sources }: Article): SourceSeed | null {
  const [known, end] = [letters(handle ?? ''), fold(name)];
  const isMeant = ({ kind, name: cited }: SourceSeed): boolean =>
    (kind === 'person' && fold(cited) === end) ||
    (kind === 'person' && end.includes(' ') && fold(cited).endsWith(` ${end}`)) ||
    ((kind === 'person' || kind === 'organization') &&
      letters(cited).length >= SHORTEST &&
      known.includes(letters(cited)));
  const cited = sources.list().find(isMeant);
  return cited ? { kind: cited.kind, name: cited.name, outletId: null, self: false } : null;
}

/** An outlet, person or body that is called so; null where the name may be anybody's fancy. */
function called(name: string, article: Article): SourceSeed | null {
  const { language, register } = article;
  const outlet = register.byName(name);
  if (outlet) return outletSeed(outlet.id, article);
  const reader = language ?? languageFor(COMMON);
  if (!name.includes(' ') || !reader) return null;
  const [byForm] = outletsByForm(name, reader, register);
  if (byForm) return { kind: 'outlet', name, outletId: null, self: isSelf(null, name, article) };
  const [mention, ...more] = findNames(name, reader);
  if (!mention || more.length > 0 || mention.end - mention.start < name.length) return null;
  const { kind } = mention;
  // In a text of another language, a name of any shape may be a body's.
  const isKnown = language !== null || givenNamesOf(reader).has(name.split(' ')[0] ?? '');
  if (kind !== 'organization' && (kind !== 'person' || !isKnown)) return null;
  return { kind, name: mention.name, outletId: null, self: false };
}

/** Whose post it is: one whom the article cites, or by the name that the post is signed with. */
function authorOf({ author, handle }: Embed, article: Article): SourceSeed | null {
  const name = (author ?? '').replace(DECORATION, '');
  return citedAs(name, handle, article) ?? called(name, article);
}

/** Adds the posts shown in the article: the platform, and their authors as speaking through it. */
export function addEmbeds(article: Article): void {
  for (const { embed, text } of article.blocks) {
    const name = embed ? platformOfHost(embed.platform) : null;
    if (!embed || !name || name === 'YouTube' || !text) continue;
    const shown = {
      rule: 'embedded-post',
      cue: embed.handle,
      href: embed.href,
      evidence: evidenceOf(text, 0, text.length),
      confidence: 'high' as const,
    };
    const platform: SourceSeed = { kind: 'platform', name, outletId: null, self: false };
    const via = article.sources.add(platform, { ...shown, relation: 'posts', via: null });
    const author = authorOf(embed, article);
    if (author?.kind === 'outlet') {
      if (!author.self) article.sources.add(author, { ...shown, relation: 'reports', via });
    } else if (author) article.sources.add(author, { ...shown, relation: 'says', via });
  }
}
