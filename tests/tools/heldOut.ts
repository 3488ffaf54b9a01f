/** The pages of tests/bench/heldOut.md, which train nothing. */
import { readFileSync } from 'node:fs';

const SETS = ['heldOut', 'heldOutTwo', 'heldOutThree'] as const;
type SetName = (typeof SETS)[number];

/** Sets whose errors nobody reads. */
export const UNREAD: readonly SetName[] = ['heldOut', 'heldOutThree'];

/** An id without the marks that pages and mentions write differently. */
export const idWords = (id: string): string => id.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');

/** The ids of held-out pages, as `idWords` gives them. */
export function heldOut(names: readonly SetName[] = SETS): Set<string> {
  const lines = names.flatMap((name) =>
    readFileSync(new URL(`../bench/${name}.labels.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  );
  return new Set(lines.map((line) => idWords((JSON.parse(line) as { id: string }).id)));
}
