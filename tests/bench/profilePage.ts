/**
 * Where the time goes: `node tests/bench/profilePage.ts [detect|takeSnapshot] [pages] [warm]` runs one function over labelled
 * pages in real Chromium under its profiler and prints the functions by the time they took themselves.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ARGS, bundle, CHROMIUM, GOLD, OURS, openPage, samplePages } from './inChromium.ts';

type Profile = {
  nodes: { id: number; callFrame: { functionName: string; lineNumber: number; url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
};

const task = process.argv[2] ?? 'takeSnapshot';
const pages = Number(process.argv[3] ?? 30);
const warm = process.argv[4] === 'warm';
const code = await bundle(OURS, 'ours', false);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
const own = new Map<string, number>();
try {
  for (const name of samplePages(pages)) {
    const { page, session, evaluate } = await openPage(browser, code);
    await page.setContent(readFileSync(GOLD + name, 'utf8'), { waitUntil: 'commit', timeout: 20_000 });
    await evaluate(warm ? `ours.${task}(document, 'https://example.org/') && 1` : '1');
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 50 });
    await session.send('Profiler.start');
    await evaluate(`ours.${task}(document, 'https://example.org/2024/01/02/${name}') && 1`);
    const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
    const names = new Map(
      profile.nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName || '?'}:${callFrame.lineNumber}`]),
    );
    profile.samples.forEach((id, i) => {
      const key = names.get(id) ?? '?';
      own.set(key, (own.get(key) ?? 0) + (profile.timeDeltas[i] ?? 0) / 1_000 / pages);
    });
    await page.context().close();
  }
} finally {
  await browser.close();
}
const rows = [...own].filter(([name]) => !/^\((?:idle|program)\)/.test(name)).sort((a, b) => b[1] - a[1]);
console.log('ms a page, itself');
for (const [name, ms] of rows.slice(0, 45)) console.log(ms.toFixed(3).padStart(9), name);
