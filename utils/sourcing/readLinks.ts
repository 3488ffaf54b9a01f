/** Links to other outlets' stories in the article's own text. */
import type { Block, BlockLink } from '../model.ts';
import type { Register } from '../outlets/register.ts';
import { isOffice } from './mentions/outletMentions.ts';
import { nameOfSite } from './nameOfSite.ts';
import { platformOfHost } from './platformHosts.ts';

/** `host`: of an outlet that the register lacks; `name`: what the text calls it, where it does. */
export type StoryLink = { link: BlockLink } & (
  | { outletId: string }
  | { outletId: null; host: string; name: string | null }
);

const OWN_TEXT = new Set(['paragraph', 'quote', 'standfirst', 'heading', 'note', 'caption']);
/** How blogs and papers file their stories: by date, then a title of several words. */
const DATED = /\/(?:19|20)\d\d\/\d\d?\/(?:\d\d?\/)?(?:\d+\/)?[\p{L}\d]+(?:-[\p{L}\d]+){2,}\/?(?:\.\p{L}+)?$/u;
const NO_OUTLET =
  /(?:^|\.)(?:gov|mil|int|edu|ac|google|archive)\.|\.(?:gov|mil|int|edu)$|^(?:blogs?|support|help|docs|events?|press|investors?|careers|static|cdn)\./u;
/** Where blogs of firms and of private persons stand; a paper's own blog has a name of the paper's. */
const BLOG_HOST = /blog(?:s|spot)?\.|(?:^|\.)(?:wordpress|typepad|livejournal|tumblr|substack|over-blog)\./u;
const BLOG_PATH = /\/blogs?\//u;
/** The page of a paper in a journal: a DOI (ISO 26324), an abstract, the article's number. */
const SCHOLARLY =
  /\/10\.\d{4,9}\/|\/(?:doi|abs|abstract|fulltext|pubmed)\/|\/articles\/s\d{5}-|\/content\/(?:early\/)?\d+\/(?:bmj|\d)/u;
const NO_STORY =
  /\/(?:topics?|tags?|category|categories|section|author|people|shop|store|newsletters?|subscribe|search|quote|symbol|stocks?|about|profile|hub|videos?\/?$|live\/?$)(?:\/|$)/iu;

/** Whether a path is that of one story: long enough to carry a slug or a number, and no listing. */
export function isStoryPath(path: string): boolean {
  if (NO_STORY.test(path) || SCHOLARLY.test(path)) return false;
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return last.length >= 12 || /\d{4}/u.test(path) || (last.match(/-/gu)?.length ?? 0) >= 2;
}

/** The links of a block that lead to a story of an outlet: one of the register, or one that its address tells. */
export function storyLinks(block: Block, register: Register, lang: string | null): StoryLink[] {
  if (!OWN_TEXT.has(block.kind)) return [];
  return block.links.flatMap((link): StoryLink[] => {
    if (!URL.canParse(link.href)) return [];
    const { pathname, hostname: host } = new URL(link.href);
    const outlet = register.byUrl(link.href);
    // A stock photo's page is no story, nor is what a public body says of itself.
    if (outlet)
      return outlet.kind !== 'photo-agency' && !isOffice(outlet) && isStoryPath(pathname)
        ? [{ link, outletId: outlet.id }]
        : [];
    if (NO_OUTLET.test(host) || platformOfHost(host)) return [];
    const name = isStoryPath(pathname) ? nameOfSite(block.text, link, lang) : null;
    const isDated = DATED.test(pathname) && !BLOG_HOST.test(host) && !BLOG_PATH.test(pathname);
    return name !== null || isDated ? [{ link, outletId: null, host, name }] : [];
  });
}
