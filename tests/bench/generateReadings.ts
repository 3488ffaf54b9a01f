import type { Attribution, PhotoCredit, Reading, Relation, Source, SourceKind } from '../../utils/model.ts';

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za bri cla dre flo gra sta tro'.split(
  ' ',
);
const RELATIONS: readonly Relation[] = ['quotes', 'reports', 'linked', 'wire', 'republishes', 'posts'];
const OUTLETS = 600;
const WORDS = 12_000;
const FIRST_DAY = Date.UTC(2020, 0, 1);

/** A word that its number decides, so that the same numbers make the same words. */
function wordOf(number: number): string {
  let rest = number + 7;
  let word = '';
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** Small numbers far more often than large ones, as words and outlets are used. */
const skewed = (random: () => number, count: number): number => Math.floor(count * random() ** 3);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function words(random: () => number, count: number): string {
  return Array.from({ length: count }, () => wordOf(skewed(random, WORDS))).join(' ');
}

const outletOf = (number: number) => ({
  name: `${capital(wordOf(number * 31))} ${['Post', 'Times', 'News Agency', 'Tribune'][number % 4]}`,
  outletId: number % 10 === 9 ? null : `outlet-${number}`,
  domain: `${wordOf(number * 31)}${number}.example`,
});

function attributionOf(random: () => number, relation: Relation, via: string | null): Attribution {
  const exact = `${capital(words(random, 12 + Math.floor(random() * 14)))} said on Monday`;
  const href =
    random() < 0.3 ? `https://${outletOf(skewed(random, OUTLETS)).domain}/${wordOf(skewed(random, 99_999))}` : null;
  const evidence = { exact, prefix: words(random, 4), suffix: words(random, 4) };
  return { relation, via, rule: 'speech-verb', cue: 'said', href, evidence, confidence: 'high' };
}

function sourcesOf(random: () => number): Source[] {
  const sources = new Map<string, Source>();
  const add = (kind: SourceKind, name: string, part: Pick<Source, 'outletId' | 'attributions'>) => {
    const id = `${kind}:${part.outletId ?? name.toLowerCase().replaceAll(' ', '-')}`;
    if (!sources.has(id)) sources.set(id, { id, name, kind, self: false, ...part });
    return id;
  };
  const carriers: string[] = [];
  const outlets = 3 + Math.floor(random() * 5);
  for (let i = 0; i < outlets; i++) {
    const { name, outletId } = outletOf(skewed(random, OUTLETS));
    const relation = RELATIONS[skewed(random, RELATIONS.length)] ?? 'quotes';
    carriers.push(add('outlet', name, { outletId, attributions: [attributionOf(random, relation, null)] }));
  }
  const people = 8 + Math.floor(random() * 5);
  for (let i = 0; i < people; i++) {
    const kind = (['person', 'person', 'organization', 'anonymous'] as const)[Math.floor(random() * 4)] ?? 'person';
    const name = `${capital(wordOf(skewed(random, 4_000)))} ${capital(wordOf(skewed(random, 9_000)))}`;
    const via = random() < 0.3 ? (carriers[Math.floor(random() * carriers.length)] ?? null) : null;
    const attributions = Array.from({ length: 1 + skewed(random, 3) }, () => attributionOf(random, 'says', via));
    add(kind, name, { outletId: null, attributions });
  }
  return [...sources.values()];
}

function photoOf(random: () => number): PhotoCredit {
  const creator = `${capital(wordOf(skewed(random, 900)))} ${capital(wordOf(skewed(random, 900)))}`;
  const { name } = outletOf(skewed(random, 12));
  const imageUrl = `https://img.example/${wordOf(Math.floor(random() * 1e9))}.jpg`;
  const creditLine = `${creator} / ${name}`;
  return {
    creditLine,
    creators: [creator],
    agencies: [name],
    caption: words(random, 12),
    imageUrl,
    foundIn: 'caption',
    evidence: null,
  };
}

/** The reading with this number: about 15 sources, some through others; the same for the same number and seed. */
export function generateReading(number: number, seed = 1): Reading {
  const random = randomFrom(seed * 1_000_003 + number);
  const publisher = outletOf(skewed(random, OUTLETS));
  const url = `https://${publisher.domain}/${number}/${words(random, 4).replaceAll(' ', '-')}`;
  // A day has many readings, and every 50 of them fall on one moment, as after an import.
  const readAt = new Date(FIRST_DAY + Math.floor(number / 50) * 1_000_000).toISOString();
  const scattered = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  const id = `${scattered.toString(36).padStart(7, '0')}${number.toString(36).padStart(6, '0')}`;
  return {
    schema: 1,
    id,
    url,
    readAt,
    article: {
      title: capital(words(random, 9)),
      lang: 'en',
      byline: [`${capital(wordOf(skewed(random, 900)))} ${capital(wordOf(skewed(random, 900)))}`],
      dateline: null,
      published: readAt,
      modified: null,
    },
    publisher: { ...publisher, identity: 'known' },
    photoCredits: random() < 0.7 ? [photoOf(random)] : [],
    sources: sourcesOf(random),
    detection: { isArticle: true, score: 1, signals: [{ name: 'json-ld', weight: 1 }] },
    coverage: { text: true, paywalled: false, truncated: false },
  };
}

/** Readings with the numbers from `from` to before `to`. */
export function* generateReadings(from: number, to: number, seed = 1): Generator<Reading> {
  for (let number = from; number < to; number++) yield generateReading(number, seed);
}
