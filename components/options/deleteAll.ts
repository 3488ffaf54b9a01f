import { giveAccessBack } from '../../utils/access.ts';
import { deleteEverything } from '../../utils/library/deleteReadings.ts';
import type { Library } from '../../utils/library/tables.ts';
import { forgetOutlets } from '../../utils/seenOutlets.ts';
import { DEFAULT_SETTINGS, saveSettings } from '../../utils/settings.ts';

/** Deletes all that the extension keeps and gives its access back: it is as it was when installed. */
export async function deleteAll(library: Library): Promise<void> {
  // First, so that nothing new is read while the rest goes.
  await saveSettings(DEFAULT_SETTINGS);
  await giveAccessBack();
  await forgetOutlets();
  await deleteEverything(library);
}
