import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The files of the repository: those git follows, or would if they were added. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));

const CODE = /\.(?:ts|tsx|mjs|js)$/;
/** Lists of words, names and patterns: data, though written as code. */
const DATA = [
  /^utils\/outlets\/data\//,
  /^utils\/outlets\/formPatterns\.ts$/,
  /Data\.ts$/,
  /^utils\/sourcing\/languages\//,
  /^utils\/sourcing\/publication\/(?:agencies|bylineWords|creditWords)\.ts$/,
  /^tests\/fixtures\//,
];

describe('the repository', () => {
  it('has no code file longer than 250 lines', () => {
    const code = files.filter((path) => CODE.test(path) && !DATA.some((pattern) => pattern.test(path)));
    expect(code.length).toBeGreaterThan(100);
    const long = code
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it('imports no file that is not there', () => {
    const missing = files
      .filter((path) => CODE.test(path))
      .flatMap((path) =>
        [...read(path).matchAll(/^(?:import|export)[^'\n]*from '(\.[^']+)'/gm)]
          .map(([, target = '']) => new URL(target, new URL(path, `file://${root}`)).pathname)
          .filter((target) => !target.includes('/compiled/') && !existsSync(target))
          .map((target) => `${path}: ${target}`),
      );
    expect(missing).toEqual([]);
  });

  it('keeps a changelog and a licence', () => {
    expect(read('CHANGELOG.md')).toMatch(/^## /m);
    expect(read('LICENSE')).toContain('MIT');
  });
});

describe('the README', () => {
  const readme = read('README.md');
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));

  it('names no command that package.json lacks', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z][\w:]*)|npm (start|test)\b/g)];
    const commands = [...new Set(named.map(([, run, short]) => run ?? short ?? ''))];
    expect(commands).toEqual(expect.arrayContaining(['start', 'test', 'read', 'build']));
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });

  it('names no folder, file or picture that is not there', () => {
    const spans = [...readme.matchAll(/`([\w./-]+)`/g)].map(([, span = '']) => span);
    const own = spans.filter((span) =>
      /^(?:entrypoints|components|utils|tests|docs|assets|locales|modules)\//.test(span),
    );
    const linked = [...readme.matchAll(/\]\(([\w./-]+)\)/g)].map(([, target = '']) => target);
    expect(own.length).toBeGreaterThan(5);
    expect([...own, ...linked].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('runs scripts whose files are there', () => {
    const paths = Object.values(scripts).flatMap((script) =>
      [...script.matchAll(/\btests\/[\w./]+/g)].map(([path]) => path),
    );
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
