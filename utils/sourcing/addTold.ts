/** One finding as an attribution of the source that is meant. */
import type { Attribution } from '../model.ts';
import { evidenceOf } from './evidence.ts';
import { fold } from './fold.ts';
import type { Mention } from './mention.ts';
import type { SentenceReading } from './readSentences.ts';
import type { Finding } from './runCues.ts';
import type { State } from './state.ts';
import { seedOf } from './whoIsMeant.ts';

/** What one sentence says of one mention. */
export type Told = {
  reading: SentenceReading;
  finding: Finding;
  mention: Mention;
  relation: Attribution['relation'];
  via: string | null;
};

/** Adds what was told and gives the id of its source; null when nobody is meant that can be named. */
export function addTold(told: Told, state: State): string | null {
  const seed = seedOf(told.mention, state);
  const { sources, byline } = state.article;
  // What its authors tell is the article itself.
  if (!seed || (seed.kind === 'person' && byline.some((author) => fold(author) === fold(seed.name)))) return null;
  const via = told.via === sources.idOf(seed) ? null : told.via;
  return sources.add(seed, attributionOf({ ...told, via }));
}

function attributionOf({ reading, finding, mention, relation, via }: Told): Attribution {
  const { block, sentence } = reading;
  const link = block.links.find((one) => one.start < mention.end && one.end > mention.start);
  return {
    relation,
    via,
    rule: finding.rule,
    cue: finding.cue,
    href: mention.kind === 'outlet' ? (link?.href ?? null) : null,
    evidence: evidenceOf(block.text, sentence.start, sentence.end, mention.start),
    confidence: finding.confidence,
  };
}
