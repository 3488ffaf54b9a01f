import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { takeSnapshot } from '../../../utils/page/takeSnapshot.ts';
import { readSnapshot } from '../../../utils/sourcing/readSnapshot.ts';
import { decodePage, openPage } from '../../tools/openPage.ts';
import { shared } from '../../tools/readGold.ts';

const register = loadRegister();
const options = { readAt: '2031-01-01T00:00:00Z' };

/** How many attributions a page has, and the evidence that stands in no single block of it. */
function judge(file: string, url: string): { count: number; astray: string[] } {
  const snapshot = takeSnapshot(openPage(decodePage(readFileSync(file))), url);
  const attributions = readSnapshot(snapshot, register, options).sources.flatMap((source) => source.attributions);
  const stands = (exact: string) => exact !== '' && snapshot.blocks.some(({ text }) => text.includes(exact));
  return {
    count: attributions.length,
    astray: attributions
      .filter(({ evidence }) => !stands(evidence.exact))
      .map(({ rule, evidence }) => `${file}: ${rule}: ${evidence.exact}`),
  };
}

function judgeAll(pages: readonly { file: string; url: string }[]): { count: number; astray: string[] } {
  const judged = pages.map(({ file, url }) => judge(file, url));
  return {
    count: judged.reduce((sum, { count }) => sum + count, 0),
    astray: judged.flatMap(({ astray }) => astray),
  };
}

const gold = join(shared, 'gold/dev');
const isThere = existsSync(gold);
const fixtures = new URL('../../fixtures/', import.meta.url).pathname;

describe('the evidence stands verbatim in one block of the page', () => {
  test('on the pages written here', () => {
    const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    const { count, astray } = judgeAll(
      files.map((name) => ({ file: join(fixtures, name), url: `https://harbour-post.example/2031/${name}` })),
    );
    expect(astray).toEqual([]);
    expect(count).toBeGreaterThan(10);
  }, 120_000);

  test.skipIf(!isThere)(
    `on the labelled pages${isThere ? '' : ' (../shared/gold/dev is not there)'}`,
    () => {
      const labels: { id: string; url: string }[] = readFileSync(join(gold, 'labels.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const { count, astray } = judgeAll(
        labels.map(({ id, url }) => ({ file: join(gold, 'html', `${id}.html`), url })),
      );
      expect(astray).toEqual([]);
      expect(count).toBeGreaterThan(500);
    },
    600_000,
  );
});
