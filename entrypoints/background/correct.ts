import { removeCorrection, saveCorrection } from '../../utils/library/corrections.ts';
import { openLibrary } from '../../utils/library/openLibrary.ts';
import type { Correction } from '../../utils/model.ts';

/** Keeps what the reader put right, or takes it back. Rejects when it could not be stored. */
export async function correct({ correction, undo }: { correction: Correction; undo: boolean }): Promise<null> {
  const library = openLibrary();
  try {
    if (undo) await removeCorrection(library, correction.id);
    else await saveCorrection(library, correction);
    return null;
  } finally {
    library.close();
  }
}
