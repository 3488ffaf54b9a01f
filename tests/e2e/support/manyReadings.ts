import type { Reading, Source } from '../../../utils/model.ts';
import { attribution, outlet, readingOf, source } from '../../unit/graph/readingOf.ts';

/** The same numbers every time: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function numbers(seed: number): (below: number) => number {
  // Neighbouring seeds begin alike: spread them first.
  let state = Math.imul(seed, 2654435761) >>> 0;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
}

const PLACES = ['Northport', 'Élan', 'Kızılırmak', 'Straßfeld', 'Lakemouth', 'Oldbridge', 'Сосновка', 'Hillcross'];
const THINGS = [
  'harbour',
  'budget',
  'ferry',
  'school',
  'forest',
  'hospital',
  'railway',
  'election',
  'museum',
  'bridge',
];
const DEEDS = ['reopens', 'delays', 'cuts', 'plans', 'loses', 'wins', 'inspects', 'doubts', 'funds', 'closes'];
const TIMES = ['after the storm', 'before winter', 'for a third day', 'despite protests', 'at last', 'once more'];
const PAPERS = ['Harbour Post', 'Lakemouth Courier', 'Le Phare d’Élan', 'Hillcross Gazette', 'Вестник Сосновки'];
const AGENCIES = ['Northern Wire', 'Coast Press Agency', 'Meridian Photos'];
const FIRST = ['Ana', 'Jonas', 'Şirin', 'Pierre', 'Мария', 'Grace', 'Łukasz', 'Noor', 'Tomás', 'Ingrid'];
const LAST = ['Lima', 'Weber', 'Öztürk', 'Lefèvre', 'Орлова', 'Okafor', 'Wiśniewski', 'Haddad', 'Vidal', 'Berg'];
const CLAIMS = [
  'the work was late',
  'nobody was hurt',
  'the money was there',
  'the plan would hold',
  'it was too early',
];
const LANGUAGES = ['en', 'fr', 'de', 'tr', 'ru'];

const slug = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}]+/gu, '-');

/** A reading of an article that never was, `i` counting back in time from `newest`, about six hours apart. */
export function madeUpReading(i: number, newest: Date): Reading {
  const next = numbers(i + 1);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const paper = pick(PAPERS);
  const cited = pick([...PAPERS, ...AGENCIES].filter((name) => name !== paper));
  const title = `${pick(PLACES)} ${pick(DEEDS)} ${pick(THINGS)} ${pick(TIMES)}`;
  const carrier = outlet(cited, slug(cited));
  const quoted = Array.from({ length: 3 + next(5) }, (): Source => {
    const name = `${pick(FIRST)} ${pick(LAST)}`;
    const exact = `${name} of ${pick(PLACES)} said the ${pick(THINGS)} mattered and that ${pick(CLAIMS)} (${next(9000)}).`;
    const via = next(3) === 0 ? carrier.id : null;
    return source(name, {
      attributions: [attribution({ cue: 'said', via, evidence: { exact, prefix: '', suffix: '' } })],
    });
  });
  const people = [...new Map(quoted.map((one) => [one.id, one])).values()];
  return readingOf(`${slug(title)}-${i}`, [carrier, ...people], {
    readAt: new Date(newest.getTime() - i * 21_600_000 - next(3_600_000)).toISOString(),
    article: { title, lang: pick(LANGUAGES), byline: [], dateline: null, published: null, modified: null },
    publisher: { name: paper, domain: `${slug(paper)}.example`, outletId: slug(paper), identity: 'known' },
    photoCredits:
      next(2) === 0
        ? []
        : [
            {
              creditLine: `${pick(FIRST)} ${pick(LAST)} / Meridian Photos`,
              creators: [],
              agencies: ['Meridian Photos'],
              caption: null,
              imageUrl: null,
              foundIn: 'caption',
              evidence: null,
            },
          ],
  });
}
