import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtForChrome } from './chromium.ts';

/**
 * The built extension with the optional access to sites given at install, in a folder of its own: so that pages of
 * the extension shown as tabs may read others without a click on the toolbar. Code and policy are the built ones, but
 * for the background's where another is given: how its pages bear one that fails. `built`: for Chrome, or for Firefox.
 */
export function grantedBuild(
  background: string | null = null,
  built: string = builtForChrome,
): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'whence-granted-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: optional_host_permissions }));
  if (background !== null) writeFileSync(join(folder, 'background.js'), background);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
