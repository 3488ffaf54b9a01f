import type { Reading } from '../../utils/model.ts';
import { loadRegister } from '../../utils/outlets/loadRegister.ts';
import type { Register } from '../../utils/outlets/register.ts';
import { takeSnapshot } from '../../utils/page/takeSnapshot.ts';
import { readSnapshot } from '../../utils/sourcing/readSnapshot.ts';
import { openPage, ownAddress } from './openPage.ts';

let register: Register | null = null;

export type SavedPage = { id?: string; url?: string; html: string };

/** The whole way from markup to Reading, as the extension goes it. */
export function readPage({ id, url, html }: SavedPage): Reading {
  register ??= loadRegister();
  const document = openPage(html);
  const address = url ?? ownAddress(document) ?? 'about:blank';
  const options = { readAt: new Date().toISOString(), ...(id === undefined ? {} : { id }) };
  return readSnapshot(takeSnapshot(document, address), register, options);
}
