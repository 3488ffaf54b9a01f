import type { Frame } from './frame.ts';
import type { Role } from './pageWords.ts';
import { holdsOnePicture, JUNK_ROLES, TAG } from './tags.ts';

/** An element as the walk knows it: `kind` as `tagKind` says, `more` when it has attributes that tell of it. */
export type Visited = { element: Element; tag: string; kind: number; more: boolean };

/** What an element is for: by its tag and ARIA role, else as its names say. */
export function boxRole({ element, tag, kind, more }: Visited, parent: Frame | null, named: Role | null): Role | null {
  if (named === 'source') return parent?.figure ? 'credit' : null;
  // Who signs a caption made the picture, unless it is that of the author's portrait.
  if (named === 'byline' && parent?.role === 'caption' && parent.parent?.role !== 'byline') return 'credit';
  if (tag === 'ADDRESS') return named ?? 'byline';
  if (tag === 'FIGCAPTION') return named === 'credit' ? 'credit' : 'caption';
  if (kind & TAG.junk && !(tag === 'FOOTER' && parent?.tag === 'BLOCKQUOTE'))
    return tag === 'ASIDE' && named !== 'junk' && holdsOnePicture(element) ? 'figure' : 'junk';
  if (kind & TAG.sturdy) return named === 'junk' ? null : named;
  return more && JUNK_ROLES.has(element.getAttribute('role') ?? '') ? 'junk' : named;
}
