import { MODIFIERS, ROLE_RULES, type Role, UNSEEN } from './pageWords.ts';

/** "ArticleCaption main__text" → "-article-caption-main-text-". */
export function foldNames(names: string): string {
  const split = names
    .slice(0, 300)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `-${split}-`.replace(/-{2,}/g, '-').replace(MODIFIERS, '');
}

export type NamedRole = { role: Role | null; unseen: boolean };

const NOTHING: NamedRole = { role: null, unseen: false };
const SEMANTIC: Record<string, Role> = {
  articlebody: 'body',
  caption: 'caption',
  author: 'byline',
  creator: 'byline',
  copyrightholder: 'credit',
  credittext: 'credit',
  datepublished: 'dateline',
  datemodified: 'dateline',
};

// A look-up by phrase: trying each list in turn on every name would cost more than the rest of the walk.
const PLACE = new Map<string, number>();
for (const [place, { test }] of ROLE_RULES.entries())
  for (const phrase of test) if (!PLACE.has(phrase)) PLACE.set(phrase, place);
const LONGEST_PHRASE = 4;

function roleOf(folded: string): Role | null {
  const tokens = folded.split('-').filter((token) => token !== '');
  let best = ROLE_RULES.length;
  for (let from = 0; from < tokens.length; from++) {
    let phrase = '';
    for (let to = from; to < Math.min(tokens.length, from + LONGEST_PHRASE); to++) {
      phrase = to === from ? (tokens[to] ?? '') : `${phrase}-${tokens[to]}`;
      best = Math.min(best, PLACE.get(phrase) ?? best);
    }
  }
  return ROLE_RULES[best]?.role ?? null;
}

/**
 * A reader of roles with a memory: pages use the same few hundred class names over and over.
 * Names are read one attribute at a time, so "-a-" never runs into the next.
 */
export function createRoleReader(): (element: Element) => NamedRole {
  const memory = new Map<string, NamedRole>();
  const judge = (names: string): NamedRole => {
    const known = memory.get(names);
    if (known) return known;
    const folded = foldNames(names);
    const role = roleOf(folded);
    const unseen = UNSEEN.test(folded);
    const verdict = role || unseen ? { role, unseen } : NOTHING;
    if (memory.size < 5_000) memory.set(names, verdict);
    return verdict;
  };
  return (element) => {
    const itemprop = element.getAttribute('itemprop');
    if (itemprop) {
      const role = SEMANTIC[itemprop.slice(0, 40).toLowerCase()];
      if (role) return { role, unseen: false };
    }
    const names = element.getAttribute('class');
    const byClass = names ? judge(names.length > 300 ? names.slice(0, 300) : names) : NOTHING;
    if (byClass.role || byClass.unseen) return byClass;
    const id = element.getAttribute('id') ?? element.getAttribute('data-testid');
    return id ? judge(id.slice(0, 100)) : NOTHING;
  };
}
