/** Pages of other sites that files of tests/bench label: test pages of packages, not kept here. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Label = { id: string; file: string; unread: boolean };

/** The flags of `npm run score` and the labels of their pages. */
export const PAGES_OF_OTHERS = { '--other-sites': 'otherSites', '--old-pages': 'oldPages' } as const;
type PagesOfOthers = keyof typeof PAGES_OF_OTHERS;
/** Names that sites write as `property`. */
const PROPERTY = /\sname=(["'])((?:og|article|fb|book|profile|video|music|product|al|place):)/;

/** Whoever saved the pages wrote `value` for `content` and `name` for `property`: as the sites send them again. */
const asSent = (html: string): string =>
  html.replace(/<meta\b[^>]*>/g, (meta) =>
    meta.includes(' content=') || !meta.includes(' value=')
      ? meta
      : meta.replace(' value=', ' content=').replace(PROPERTY, ' property=$1$2'),
  );

/**
 * Lays out the pages and labels as the scorer wants them, in `work`; `pages`: the folder of pages of the unpacked package
 * (`fixtures`, `files`); `unread`: the half whose errors nobody reads. Gives the file of labels.
 */
export function layOutOtherSites(set: PagesOfOthers, pages: string, work: string, unread: boolean): string {
  mkdirSync(join(work, 'html'));
  const source = fileURLToPath(new URL(`../bench/${PAGES_OF_OTHERS[set]}.labels.jsonl`, import.meta.url));
  const lines = readFileSync(source, 'utf8').split('\n').filter(Boolean);
  const kept = lines.filter((line) => (JSON.parse(line) as Label).unread === unread);
  for (const line of kept) {
    const { id, file } = JSON.parse(line) as Label;
    writeFileSync(join(work, 'html', `${id}.html`), asSent(readFileSync(join(pages, file), 'utf8')));
  }
  const labels = join(work, 'other.labels.jsonl');
  writeFileSync(labels, `${kept.join('\n')}\n`);
  return labels;
}
