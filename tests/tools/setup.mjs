// Runs before `npm start` and `npm test`, on Node 20 or newer and without a single dependency: installs what is missing.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const at = (path) => new URL(path, root);

/** npm writes this file last; older than the lock file means that the lock file has changed since. */
const installed = at('node_modules/.package-lock.json');
const lock = at('package-lock.json');
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;

const run = (command) => execSync(command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
if (!fresh) {
  console.log('Installing what is missing…');
  // Not `npm ci`: it refuses a lock file wherever a registry lacks a package that only other platforms need.
  run('npm install --no-save --no-audit --no-fund --loglevel=error');
} else if (!existsSync(at('.wxt/tsconfig.json')) || !existsSync(at('utils/outlets/compiled'))) {
  run('npm run --silent prepare');
}
