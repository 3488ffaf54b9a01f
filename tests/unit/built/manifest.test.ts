import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../../components/i18n/languages.ts';

const output = new URL('../../../.output/', import.meta.url).pathname;

/** The content security policy that `wxt.config.ts` must end up as: no request can be made from our pages. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the built extension %s (skipped before `npm run build`)', (name) => {
  const folder = join(output, name);
  const there = existsSync(join(folder, 'manifest.json'));
  const manifest = there ? JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) : {};
  const scripts = () => filesOf(folder).filter((file) => file.endsWith('.js'));

  it.skipIf(!there)('asks for nothing frightening at install', () => {
    expect(manifest.manifest_version).toBe(3);
    // None of these shows a warning: developer.chrome.com/docs/extensions/reference/permissions-list
    const silent = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
    expect(manifest.permissions.toSorted()).toEqual(
      name === 'chrome-mv3' ? [...silent, 'offscreen', 'sidePanel'].toSorted() : silent,
    );
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it.skipIf(!there)('forbids every request in its content security policy', () => {
    expect(manifest.content_security_policy.extension_pages.split('; ')).toEqual(POLICY);
  });

  it.skipIf(!there)('has no code that could make a request', () => {
    const calls =
      /\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|RTCPeerConnection|importScripts)\b/;
    for (const file of scripts()) expect(calls.exec(readFileSync(file, 'utf8'))?.[0], file).toBeUndefined();
    for (const file of scripts())
      expect(/(?<![\w.$])fetch\(/.exec(readFileSync(file, 'utf8'))?.[0], file).toBeUndefined();
  });

  it.skipIf(!there)('has no inline script and loads nothing from elsewhere', () => {
    for (const file of filesOf(folder).filter((one) => one.endsWith('.html'))) {
      const html = readFileSync(file, 'utf8');
      expect(html.match(/<script(?![^>]*\bsrc=)/g), file).toBeNull();
      expect(html.match(/(?:src|href)="(?:https?:)?\/\//g), file).toBeNull();
    }
  });

  it.skipIf(!there)('stays within its sizes', () => {
    const size = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    expect(size('reader.js') + size('watcher.js'), 'all content-script code, gzip').toBeLessThanOrEqual(4_000);
    expect(size('background.js'), 'background script, gzip').toBeLessThanOrEqual(450 * 1024);
    expect(size('snapshot.js'), 'what reads copies of pages, gzip').toBeLessThanOrEqual(25_000);
  });

  it.skipIf(!there)('has no script but those measured above and what its own pages load', () => {
    const pages = scripts().filter((file) => !file.includes('/chunks/'));
    expect(pages.map((file) => file.slice(folder.length + 1)).toSorted()).toEqual([
      'background.js',
      'reader.js',
      'snapshot.js',
      'watcher.js',
    ]);
  });

  it.skipIf(!there)('opens its panel beside the page by a key, and never by itself', () => {
    const keys = Object.values<{ suggested_key: { default: string } }>(manifest.commands);
    expect(new Set(keys.map(({ suggested_key }) => suggested_key.default)).size).toBe(2);
    if (name === 'chrome-mv3') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  });

  it.skipIf(!there)('tells the store what it does in every language of the interface', () => {
    expect(manifest.default_locale).toBe('en');
    const folders = readdirSync(join(folder, '_locales'));
    expect(new Set(folders.map((one) => one.split('_')[0]))).toEqual(new Set(interfaceLanguages));
    const said = folders.map((one) => JSON.parse(readFileSync(join(folder, '_locales', one, 'messages.json'), 'utf8')));
    const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(used).toContain('description');
    for (const messages of said) for (const key of used) expect(messages[key].message).toMatch(/\p{L}{3}/u);
    const descriptions: string[] = said.map(({ description }) => description.message);
    // Chrome takes no longer one: https://developer.chrome.com/docs/extensions/reference/manifest/description
    expect(descriptions.filter((description) => description.length > 132)).toEqual([]);
    expect(new Set(descriptions).size, 'a description for each language').toBe(interfaceLanguages.length);
  });

  it.skipIf(!there)('has its icons', () => {
    for (const path of Object.values<string>(manifest.icons)) expect(existsSync(join(folder, path)), path).toBe(true);
  });
});

describe('the Chrome manifest', () => {
  const file = join(output, 'chrome-mv3/manifest.json');
  it.skipIf(!existsSync(file))('says from which version on it runs', () => {
    expect(Number(JSON.parse(readFileSync(file, 'utf8')).minimum_chrome_version)).toBeGreaterThanOrEqual(126);
  });
});

describe('the Firefox manifest', () => {
  const file = join(output, 'firefox-mv3/manifest.json');
  it.skipIf(!existsSync(file))('says that no data are collected', () => {
    const { gecko } = JSON.parse(readFileSync(file, 'utf8')).browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
