import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url).pathname;
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

type Case = { file: string; line: string };

const from = (source: string) => `export * from '${source}';`;
const use = (name: string) => `console.log(${name});`;
const each = (file: string, lines: string[]): Case[] => lines.map((line) => ({ file, line }));

const PACKAGES = ['webextension-polyfill', 'dexie', 'preact', 'preact/hooks', 'wxt/browser'].map(from);
const GLOBALS = ['document', 'window', 'location', 'fetch', 'browser', 'chrome', 'localStorage'].map(use);

/** What the linter has to refuse. */
const REFUSED: Case[] = [
  ...each('utils/model.ts', [from('./outlets/register.ts'), from('dexie')]),
  ...each('utils/page/metadata/zz.ts', [
    ...PACKAGES,
    ...GLOBALS,
    ...['outlets/register.ts', 'sourcing/fold.ts', 'messages.ts'].map((path) => from(`../../${path}`)),
    from('tldts'),
  ]),
  ...each('utils/outlets/zz.ts', [...PACKAGES, ...GLOBALS, from('../sourcing/fold.ts'), from('../page/story.ts')]),
  ...each('utils/sourcing/zz.ts', [
    ...PACKAGES,
    ...GLOBALS,
    ...['page/story.ts', 'library/queries.ts', 'graph/buildGraph.ts', 'messages.ts'].map((path) => from(`../${path}`)),
    'console.log({} as Document);',
    'console.log({} as Element);',
  ]),
  ...each('utils/graph/zz.ts', [
    ...PACKAGES,
    ...GLOBALS,
    ...['sourcing/fold.ts', 'library/queries.ts', 'export/json.ts', 'page/story.ts'].map((path) => from(`../${path}`)),
  ]),
  ...each('utils/export/zz.ts', [
    ...PACKAGES,
    ...GLOBALS,
    ...['sourcing/fold.ts', 'library/queries.ts', 'page/story.ts'].map((path) => from(`../${path}`)),
  ]),
  ...each('utils/library/zz.ts', [
    ...['preact', 'webextension-polyfill', '../graph/buildGraph.ts', '../sourcing/fold.ts'].map(from),
    ...['document', 'window', 'fetch'].map(use),
  ]),
  ...each('utils/messages.ts', ['dexie', 'preact', './library/queries.ts', './page/story.ts'].map(from)),
  ...each('components/history/zz.tsx', [from('../../entrypoints/background/register.ts')]),
  ...each('entrypoints/popup/zz.ts', [from('../atlas/main.tsx'), from('../background/register.ts')]),
];

/** What it has to let pass, so that the refusals above mean something. */
const ALLOWED: Case[] = [
  ...each('utils/page/metadata/zz.ts', [from('../../model.ts'), from('./cleanText.ts'), from('../limits.ts')]),
  ...each('utils/page/zz.ts', ['export const titleOf = (document: Document) => document.title;']),
  ...each('utils/sourcing/zz.ts', [from('../model.ts'), from('../outlets/register.ts'), from('./languages/index.ts')]),
  ...each('utils/export/zz.ts', [from('../graph/buildGraph.ts'), from('../model.ts')]),
  ...each('utils/library/zz.ts', [from('dexie'), from('../model.ts')]),
  ...each('utils/messages.ts', [from('webextension-polyfill'), from('./model.ts'), from('./outlets/register.ts')]),
  ...each('components/history/zz.tsx', [from('preact/hooks'), from('../../utils/library/queries.ts')]),
];

let top = '';
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'whence-boundaries-'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** Lints the cases, a file's one a line, in a tree of their own by the rules of this repository; those refused. */
function refused(cases: Case[], name: string): Case[] {
  const folder = join(top, name);
  const files = Map.groupBy(cases, ({ file }) => file);
  for (const [file, lines] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), lines.map(({ line }) => `${line}\n`).join(''));
  }
  const { $schema: _, vcs: __, ...rules } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules));
  const args = ['lint', '--reporter=github', '--max-diagnostics=none', '.'];
  const { stdout, stderr, status } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  const hits = [...stdout.matchAll(/title=lint\/style\/noRestricted\w+,file=([^,]+),line=(\d+)/g)];
  if (status !== 0 && hits.length === 0) throw new Error(`${stdout}${stderr}`);
  const places = new Set(hits.map(([, file, line]) => `${relative(realpathSync(folder), file ?? '')}:${line}`));
  return cases.filter((one) => places.has(`${one.file}:${(files.get(one.file) ?? []).indexOf(one) + 1}`));
}

describe('the linter holds the folders apart', () => {
  it('refuses every import and global against the stream', () => {
    expect(refused(REFUSED, 'refused')).toEqual(REFUSED);
  });

  it('lets what the folders are for pass', () => {
    expect(refused(ALLOWED, 'allowed')).toEqual([]);
  });
});
