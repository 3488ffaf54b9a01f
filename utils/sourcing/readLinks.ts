/** Links to other outlets' stories in the article's own text. */
import type { Block, BlockLink } from '../model.ts';
import type { Register } from '../outlets/register.ts';

export type StoryLink = { link: BlockLink; outletId: string };

const OWN_TEXT = new Set(['paragraph', 'quote', 'standfirst', 'heading', 'note']);
const NO_STORY =
  /\/(?:topics?|tags?|category|categories|section|author|people|shop|store|newsletters?|subscribe|search|quote|symbol|stocks?|about|profile|hub|videos?\/?$|live\/?$)(?:\/|$)/iu;

/** Whether a path is that of one story: long enough to carry a slug or a number, and no listing. */
export function isStoryPath(path: string): boolean {
  if (NO_STORY.test(path)) return false;
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return last.length >= 12 || /\d{4}/u.test(path) || (last.match(/-/gu)?.length ?? 0) >= 2;
}

/** The links of a block that lead to a story of a known outlet. */
export function storyLinks(block: Block, register: Register): StoryLink[] {
  if (!OWN_TEXT.has(block.kind)) return [];
  return block.links.flatMap((link) => {
    const outlet = URL.canParse(link.href) ? register.byUrl(link.href) : null;
    return outlet && isStoryPath(new URL(link.href).pathname) ? [{ link, outletId: outlet.id }] : [];
  });
}
