/** Outlets and platforms that carried words or facts, sentence by sentence. */
import type { Attribution } from '../model.ts';
import { addTold } from './addTold.ts';
import type { Mention } from './mention.ts';
import type { Carrier } from './nearestCarrier.ts';
import type { SentenceReading } from './readSentences.ts';
import type { Finding } from './runCues.ts';
import type { State } from './whoIsMeant.ts';

/** Outlets and platforms of a sentence; gives those that carried words. */
export function addCarriers(reading: SentenceReading, state: State, used: Set<Mention>): Carrier[] {
  const carriers: Carrier[] = [];
  const speaks = reading.findings.some((other) => other.speaker && other.relation === 'says');
  const add = (mention: Mention, finding: Finding, relation: Attribution['relation']) => {
    const id = addTold({ reading, finding, mention, relation, via: null }, state);
    if (!id) return;
    used.add(mention);
    if (mention.kind === 'outlet' && !mention.backward) state.outlet = mention;
    carriers.push({ id, at: mention.start });
  };
  for (const finding of reading.findings) {
    for (const outlet of [finding.outlet, ...finding.others]) {
      if (outlet?.kind !== 'outlet' || used.has(outlet) || !isTrusted(outlet, finding, reading, state)) continue;
      add(outlet, finding, finding.relation === 'reports' && speaks ? 'quotes' : finding.relation);
    }
    if (finding.platform && !used.has(finding.platform)) add(finding.platform, finding, 'posts');
  }
  return carriers;
}

/** Cues that tell an outlet even where its name is an ordinary word. */
const TELLING = new Set([
  'told-outlet',
  'told-outlet-bare',
  'interview-with',
  'according-outlet',
  'outlet-reported',
  'quoted-by',
  'outlet-quotes',
]);

/** Cues after which "the newspaper" is the outlet named before. */
const TOLD = new Set(['told-outlet', 'told-outlet-bare', 'interview-with', 'statement-to']);

function isTrusted(outlet: Mention, finding: Finding, { block, sentence }: SentenceReading, { named }: State): boolean {
  if (outlet.backward) return TOLD.has(finding.rule);
  if (!outlet.ambiguous || (outlet.outletId && named.has(outlet.outletId))) return true;
  if (block.links.some((link) => link.start < outlet.end && link.end > outlet.start)) return true;
  return TELLING.has(finding.rule) && (outlet.start > sentence.start || outlet.end - outlet.start > 6);
}
