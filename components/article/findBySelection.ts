import type { Attribution, Reading, Source } from '../../utils/model.ts';

export type Found = { source: Source; attribution: Attribution };

const SHORTEST_OVERLAP = 12;

/** Letters and digits only: what the browser selects and what the reading quotes differ in spaces and marks. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Whether the end of one text is the beginning of the other, in more letters than chance would have. */
function overlaps(first: string, second: string): boolean {
  const longest = Math.min(first.length, second.length);
  for (let length = longest; length >= SHORTEST_OVERLAP; length--)
    if (first.endsWith(second.slice(0, length))) return true;
  return false;
}

/** The sources whose proof holds, or shares a stretch with, the words that a reader selected on the page. */
export function findBySelection({ sources }: Reading, selected: string): Found[] {
  const wanted = bare(selected);
  if (wanted === '') return [];
  return sources.flatMap((source) => {
    const attribution = source.attributions.find(({ evidence }) => {
      const proof = bare(evidence.exact);
      return proof.includes(wanted) || wanted.includes(proof) || overlaps(proof, wanted) || overlaps(wanted, proof);
    });
    return attribution ? [{ source, attribution }] : [];
  });
}
