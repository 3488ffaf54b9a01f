/** A disk of its own for a browser's profile, so small that it can be filled up. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEGABYTES = 200;
const BLOCK = new Uint8Array(1 << 16);

export type SmallDisk = {
  /** Where it is mounted. */
  folder: string;
  /** Writes a file that leaves so many bytes free. */
  fill(left: number): void;
  /** Takes that file away. */
  empty(): void;
  remove(): void;
};

/** Null where none can be mounted: that takes root and Linux. */
export function mountSmallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'whence-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder]);
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  const fill = (left: number) => {
    const file = openSync(filler, 'w');
    let written = 0;
    try {
      for (;;) written += writeSync(file, BLOCK);
    } catch {
      // As full as it gets: what is to be free is cut off its end.
    }
    closeSync(file);
    truncateSync(filler, Math.max(0, written - left));
  };
  return {
    folder,
    fill,
    empty: () => rmSync(filler, { force: true }),
    remove: () => {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
