import type { Role } from './pageWords.ts';
import { holdsOnePicture, JUNK_ROLES, JUNK_TAGS, NEVER_JUNK } from './tags.ts';

/** What an element is for: by its tag and ARIA role, else as its names say. */
export function boxRole(element: Element, parentTag: string, named: Role | null): Role | null {
  const tag = element.tagName;
  if (tag === 'ADDRESS') return named ?? 'byline';
  if (tag === 'FIGCAPTION') return named === 'credit' ? 'credit' : 'caption';
  if (JUNK_TAGS.has(tag) && !(tag === 'FOOTER' && parentTag === 'BLOCKQUOTE'))
    return tag === 'ASIDE' && named !== 'junk' && holdsOnePicture(element) ? 'figure' : 'junk';
  if (NEVER_JUNK.has(tag)) return named === 'junk' ? null : named;
  return JUNK_ROLES.has(element.getAttribute('role') ?? '') ? 'junk' : named;
}
