/**
 * `npm start`: builds, opens a browser with a fresh profile, the extension loaded and the sample article open, and
 * says which key to press. Without a browser or a screen it reads the sample here and draws its chain as text.
 */
import { execSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { type FoundBrowser, findBrowsers, hasScreen } from './browsers.ts';
import { drawChain } from './drawChain.ts';
import { readPage } from './readPage.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const sample = readFileSync(at('tests/fixtures/sputnik-style/article.html'), 'utf8');
const built = { chromium: at('.output/chrome-mv3'), firefox: at('.output/firefox-mv3') };

console.log('Building…');
execSync('npm run --silent build', { cwd: at('.'), stdio: ['ignore', 'ignore', 'inherit'] });

function howToLoad(): string {
  return [
    'To load the built extension yourself:',
    `  Chrome, Chromium, Edge: chrome://extensions → Developer mode → Load unpacked → ${built.chromium}`,
    `  Firefox: about:debugging#/runtime/this-firefox → Load Temporary Add-on → ${join(built.firefox, 'manifest.json')}`,
  ].join('\n');
}

/** The key that the built manifest suggests, so that what is said here is what the browser does. */
function shortcut(): string {
  const manifest = JSON.parse(readFileSync(join(built.chromium, 'manifest.json'), 'utf8'));
  return manifest.commands?._execute_action?.suggested_key?.default ?? 'the icon in the toolbar';
}

function serveSample(): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(sample);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/world/advisor-warns-of-second-vietnam.html`),
    );
  });
}

function openChromium(browser: FoundBrowser, url: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'whence-profile-'));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    browser.path,
    [
      `--user-data-dir=${profile}`,
      `--load-extension=${built.chromium}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--no-first-run',
      '--no-default-browser-check',
      ...root,
      url,
    ],
    { stdio: 'ignore' },
  );
  return new Promise((resolve) => child.on('exit', () => resolve()));
}

async function openFirefox(browser: FoundBrowser, url: string): Promise<void> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browser.path,
    headless: false,
    defaultViewport: null,
  });
  await firefox.installExtension(built.firefox);
  const page = (await firefox.pages())[0] ?? (await firefox.newPage());
  await page.goto(url);
  await new Promise<void>((resolve) => firefox.on('disconnected', () => resolve()));
}

const browser = findBrowsers()[0];
if (!browser || !hasScreen()) {
  console.log(
    browser
      ? 'There is no screen here, so the sample is read on the command line.\n'
      : 'No browser found, so the sample is read on the command line.\n',
  );
  console.log(`${drawChain(readPage({ html: sample }))}\n\n${howToLoad()}`);
  process.exit(0);
}
const url = await serveSample();
console.log(`Opening ${browser.name} with a fresh profile and a sample article.`);
console.log(`Press ${shortcut()} on the article (or click the Whence icon) to see where it comes from.`);
if (browser.name === 'Chrome')
  console.log(`Chrome itself no longer loads extensions from the command line.\n${howToLoad()}`);
console.log('Close the browser to end this.');
await (browser.kind === 'firefox' ? openFirefox(browser, url) : openChromium(browser, url));
process.exit(0);
