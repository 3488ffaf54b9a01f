/** Something that takes a while: `share` is how much is done, 0 to 1; `said` what came of it. */
export type Task =
  | { status: 'none'; said: '' }
  | { status: 'running'; share: number }
  | { status: 'done' | 'failed' | 'cancelled'; said: string };

export const NO_TASK: Task = { status: 'none', said: '' };

/** How much is done; nothing to do is all done. */
export const shareOf = ({ done, total }: { done: number; total: number }): number =>
  total > 0 ? Math.min(1, done / total) : 1;
