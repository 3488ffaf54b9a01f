/** Outlets and platforms that carried words or facts, sentence by sentence. */
import type { Attribution } from '../model.ts';
import { isTelling } from '../outlets/isTelling.ts';
import { addTold } from './addTold.ts';
import { introducesQuotation } from './introductions.ts';
import type { Mention } from './mention.ts';
import { SCORE } from './mentionScore.ts';
import type { Carrier } from './nearestCarrier.ts';
import type { SentenceReading } from './readSentences.ts';
import type { Finding } from './runCues.ts';
import { isWithinName, lacksArticle, withoutPossessive } from './sharedNames.ts';
import type { State } from './state.ts';
import { seedOf } from './whoIsMeant.ts';

/** What the outlets of one sentence are added with. */
type Sentence = { reading: SentenceReading; state: State; used: Set<Mention>; carriers: Carrier[] };

function addCarrier(mention: Mention, finding: Finding, one: Sentence & { relation: Attribution['relation'] }): void {
  const { reading, state, used, carriers, relation } = one;
  const through = finding.outlet === mention ? finding.carrier : null;
  const via = through ? idOf(through, state) : null;
  const id = addTold({ reading, finding, mention, relation, via }, state);
  if (!id) return;
  used.add(mention);
  if (mention.kind === 'outlet' && !mention.backward) state.outlet = mention;
  // The score tells that an outlet is a source, not for what: a cue that tells both goes before it.
  const guessed = finding.rule === SCORE && carriers.length > 0;
  if (!finding.alone && !guessed) carriers.push({ id, at: mention.start });
}

function idOf(mention: Mention, state: State): string | null {
  const seed = seedOf(mention, state);
  return seed && state.article.sources.idOf(seed);
}

const lastOutlet = ({ sentence }: SentenceReading) =>
  [...sentence.mentions.values()].filter(({ kind }) => kind === 'outlet').at(-1) ?? null;

/** Outlets and platforms of a sentence; gives those that carried words. */
export function addCarriers(reading: SentenceReading, state: State, used: Set<Mention>): Carrier[] {
  const one: Sentence = { reading, state, used, carriers: [] };
  const staff = new Set(reading.findings.flatMap((finding) => (finding.staff ? [finding.speaker] : [])));
  const speaks = reading.findings.some(
    ({ speaker, relation }) => speaker && speaker.kind !== 'document' && relation === 'says' && !staff.has(speaker),
  );
  const introducer = introducesQuotation(reading, state.article.blocks) ? lastOutlet(reading) : null;
  for (const finding of reading.findings) {
    for (const outlet of [finding.outlet, finding.carrier, ...finding.others]) {
      if (outlet?.kind !== 'outlet' || used.has(outlet) || !isTrusted(outlet, finding, reading, state)) continue;
      const carries = finding.relation === 'reports' && (outlet === introducer || (speaks && !finding.alone));
      addCarrier(outlet, finding, { ...one, relation: carries ? 'quotes' : finding.relation });
    }
    if (finding.platform && !used.has(finding.platform))
      addCarrier(finding.platform, finding, { ...one, relation: 'posts' });
  }
  return one.carriers;
}

/** Cues that tell an outlet even where its name is an ordinary word. */
const TELLING = new Set([
  'told-outlet',
  'told-outlet-bare',
  'tell-outlet',
  'interview-with',
  'according-outlet',
  'outlet-reported',
  'quoted-by',
  'outlet-quotes',
  'digest-mark',
  'from-outlet-colon',
  'via-outlet',
  'hat-tip',
  'via-in-brackets',
  'outlet-poll',
  'by-staff',
  'staff-reports',
  'outlet-words',
  'report-from',
  'reported-outlet',
  'argued-at',
  'staff-of',
  'reported-staff-of',
  'as-staff-reports',
  'staff-by-name',
  'reporter-by-name',
  'outlets-staff-reports',
  'name-of-staff',
  'confirmed-to',
  'in-issue-of',
  'outlets-issue',
  'reported-by',
  'has-the-story',
  'outlet-reported-citing',
  'outlet-quoted-speaker',
  'an-outlets-story',
  'in-outlet-opens',
  'opens-with-outlet',
]);

/** Cues before or behind which no ordinary word stands, not even where a sentence begins. */
const SURE = new Set(['first-to-report', 'outlet-values', 'first-appeared-in']);

/** Cues before whose noun a name goes without its article: "Guardian columnist Jane Roe". */
const ATTRIBUTIVE = new Set(['staff-by-name', 'reporter-by-name', 'name-of-staff', 'staff-saw', 'an-outlets-story']);

/** Cues after which "the newspaper" is the outlet named before. */
const TOLD = new Set(['told-outlet', 'told-outlet-bare', 'interview-with', 'statement-to']);

/** "BOOM: …" in capitals may be a cry. */
const OPENS = 'outlet-opens';
/** A shared name of so many words is no ordinary word: "Cook Political Report". */
const LONG = 3;
const isLong = ({ text }: Mention) => text.split(' ').length >= LONG;

/** An acronym is no ordinary word, though two outlets may share it. */
const ACRONYM = /^\p{Lu}{3,}(?![\p{L}\p{N} ])/u;

function isTrusted(outlet: Mention, finding: Finding, { block, sentence }: SentenceReading, state: State): boolean {
  const { named, language } = state;
  const { register } = state.article;
  const kind = outlet.outletId ? register.byId(outlet.outletId)?.kind : null;
  if (kind === 'photo-agency' || (block.kind === 'caption' && finding.confidence !== 'high')) return false;
  if (outlet.backward) return TOLD.has(finding.rule);
  if (!outlet.ambiguous || (outlet.outletId && named.has(outlet.outletId))) return true;
  if (block.links.some((link) => link.start < outlet.end && link.end > outlet.start)) return true;
  if (isLong(outlet) && finding.rule !== SCORE) return true;
  const owns = withoutPossessive(outlet.text, language) !== outlet.text;
  if (owns && language.score?.sureOwning?.includes(finding.rule)) return true;
  const full = (outlet.outletId && register.byId(outlet.outletId)?.name) || '';
  if (isWithinName(block.text, outlet, language)) return false;
  if (!ATTRIBUTIVE.has(finding.rule) && lacksArticle(block.text, outlet, full, language)) return false;
  if ((ACRONYM.test(outlet.text) && finding.rule !== OPENS) || isTelling(block.text, outlet, { lang: language.lang }))
    return true;
  if (SURE.has(finding.rule)) return true;
  return (
    TELLING.has(finding.rule) && (kind === 'wire' || outlet.start > sentence.start || outlet.end - outlet.start > 6)
  );
}
