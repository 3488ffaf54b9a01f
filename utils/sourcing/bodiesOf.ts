/** Bodies with an acronym: which full name and which letters are one. */
import type { ArticleNames } from './articleNames.ts';

/** An acronym in brackets behind the full name: "Harbour Office (HO)". */
const IN_BRACKETS = /^ \(["“‘']?(?<acronym>\p{Lu}[\p{L}\d.&-]{1,9})["”’']?\)/u;

const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** "Full Name (FN)" by the full name and by the letters, for every body whose letters the article uses. */
export function bodiesOf({ named }: ArticleNames): Map<string, string> {
  const bodies = named.filter(({ mention }) => mention.kind === 'organization');
  const used = new Set(bodies.map(({ mention }) => mention.name).filter((name) => !name.includes(' ')));
  const found = new Map<string, string>();
  for (const { mention, block } of bodies) {
    if (!mention.name.includes(' ') || found.has(mention.name)) continue;
    const bracket = IN_BRACKETS.exec(block.text.slice(mention.end, mention.end + 14))?.groups?.acronym;
    const initials = initialsOf(mention.name);
    const acronym = bracket ?? (initials.length > 2 && used.has(initials) ? initials : null);
    if (acronym === null || found.has(acronym)) continue;
    found.set(acronym, `${mention.name} (${acronym})`);
    found.set(mention.name, `${mention.name} (${acronym})`);
  }
  return found;
}
