import { existsSync, readdirSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { rolldown } from 'rolldown';

const ROOT = new URL('../../', import.meta.url).pathname;
export const GOLD = `${ROOT}../shared/gold/dev/html/`;
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export const OURS = `
  export { lookAtPage } from '${ROOT}utils/page/inTab/lookAtPage.ts';
  export { copyPage } from '${ROOT}utils/page/inTab/copyPage.ts';
  export { readCopy } from '${ROOT}utils/page/readCopy.ts';
  export { detect } from '${ROOT}utils/page/detect.ts';
  export { takeSnapshot } from '${ROOT}utils/page/takeSnapshot.ts';`;
/** What the extension runs in pages. */
export const READER = `export { default } from '${ROOT}entrypoints/reader/index.ts';`;
export const PEERS = `
  import { isProbablyReaderable, Readability } from '${ROOT}node_modules/@mozilla/readability/index.js';
  export { isProbablyReaderable, Readability };`;

/** One script with what the source exports, under a global name. */
export async function bundle(source: string, name: string, minify = true): Promise<string> {
  const build = await rolldown({
    input: 'entry',
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry.js' : null),
        load: (id) => (id === '\0entry.js' ? source : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'iife', name, minify });
  return output[0].code;
}

/** Labelled articles, spread evenly over the folder; none where it is not there. */
export function samplePages(count: number): string[] {
  const names = existsSync(GOLD) ? readdirSync(GOLD).filter((name) => name.endsWith('.html')) : [];
  const articles = names.filter((name) => !/^(?:wcxb|prod|magic-forum|topnews)/.test(name));
  const every = Math.max(1, Math.floor(articles.length / count));
  return articles.filter((_, i) => i % every === 0).slice(0, count);
}

export type OpenedPage = { page: Page; session: CDPSession; evaluate: (text: string) => Promise<unknown> };

/** A page that loads nothing, and a way to run code on it. */
export async function openPage(browser: Browser, code: string, javaScriptEnabled = false): Promise<OpenedPage> {
  // Scripts of the pages do not run (CSP by "javaScriptEnabled: false"), ours do, over the debugger's protocol.
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.route('**/*', (route) => route.abort());
  const session = await context.newCDPSession(page);
  const run = async (expression: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'failed in the page');
    return answer.result.value;
  };
  // setContent makes a new global object: the code is there when the first expression after it runs.
  const evaluate = async (expression: string): Promise<unknown> => {
    if (!(await run('"ours" in globalThis')))
      await run(
        `(() => { ${code}; globalThis.ours = ours; globalThis.peers = typeof peers === 'undefined' ? null : peers; })()`,
      );
    return await run(expression);
  };
  return { page, session, evaluate };
}
