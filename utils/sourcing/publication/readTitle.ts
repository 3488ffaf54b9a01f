import type { Snapshot } from '../../model.ts';
import { cleanName, foldName } from './cleanName.ts';

const MAX_TITLE = 300;
const SUFFIX = /\s+[-–—|·•»:]\s+(?!.*\s[-–—|·•»:]\s)/u;

/** Takes the site's name off the end: "Headline | Site". */
function withoutSite(title: string, publisher: string): string {
  const at = title.search(SUFFIX);
  if (at < 10) return title;
  const tail = foldName(title.slice(at));
  const site = foldName(publisher);
  return tail !== '' && site !== '' && (tail.includes(site) || site.includes(tail)) ? title.slice(0, at).trim() : title;
}

type TitleRule = { name: string; find: (snapshot: Snapshot) => string | undefined };

/** Where the headline stands, most trusted first. */
const RULES: readonly TitleRule[] = [
  { name: 'headline block', find: (snapshot) => snapshot.blocks.find((block) => block.kind === 'headline')?.text },
  { name: 'metadata', find: (snapshot) => snapshot.metadata.title[0]?.value },
];

/** The article's headline without the site's name. */
export function readTitle(snapshot: Snapshot, publisher: string): string {
  for (const { find } of RULES) {
    const title = withoutSite(cleanName(find(snapshot) ?? '', MAX_TITLE), publisher);
    if (title.length > 1) return title;
  }
  return '';
}
