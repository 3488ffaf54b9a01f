/** Which of several carriers in a sentence a speaker's words came through. */
import type { Mention } from './mention.ts';

/** Source that carried words, and its place in the block. */
export type Carrier = { id: string; at: number };

/** The source the words came through: of several in a sentence the first after the speaker, else the nearest before. */
export function nearest(carriers: readonly Carrier[], speaker: Mention): string | null {
  const after = carriers.filter(({ at }) => at > speaker.start).sort((a, b) => a.at - b.at)[0];
  const before = carriers.filter(({ at }) => at < speaker.start).sort((a, b) => b.at - a.at)[0];
  return (after ?? before)?.id ?? null;
}
