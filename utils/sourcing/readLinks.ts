/** Links to other outlets' stories in the article's own text. */
import type { Block, BlockLink } from '../model.ts';
import type { Register } from '../outlets/register.ts';
import { platformOfHost } from './platformHosts.ts';

/** `host`: of an outlet that the register lacks. */
export type StoryLink = { link: BlockLink } & ({ outletId: string } | { outletId: null; host: string });

const OWN_TEXT = new Set(['paragraph', 'quote', 'standfirst', 'heading', 'note', 'caption']);
/** How blogs and papers file their stories: by date, then a title of several words. */
const DATED = /\/(?:19|20)\d\d\/\d\d?\/(?:\d\d?\/)?(?:\d+\/)?[\p{L}\d]+(?:-[\p{L}\d]+){2,}\/?(?:\.\p{L}+)?$/u;
const NO_OUTLET =
  /(?:^|\.)(?:gov|mil|int|edu|ac|google|archive)\.|\.(?:gov|mil|int|edu)$|^(?:blogs?|support|help|docs|events?|press|investors?|careers|static|cdn)\./u;
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
  return block.links.flatMap((link): StoryLink[] => {
    if (!URL.canParse(link.href)) return [];
    const { pathname, hostname } = new URL(link.href);
    const outlet = register.byUrl(link.href);
    if (outlet) return isStoryPath(pathname) ? [{ link, outletId: outlet.id }] : [];
    const isStory = DATED.test(pathname) && !NO_OUTLET.test(hostname) && !platformOfHost(hostname);
    return isStory ? [{ link, outletId: null, host: hostname }] : [];
  });
}
