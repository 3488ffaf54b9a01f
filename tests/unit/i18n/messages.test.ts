import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interfaceLanguages, loadTranslator } from '../../../components/i18n/languages.ts';
import { toolbarLanguages } from '../../../components/i18n/toolbarWords.ts';
import { createTranslator, type Message } from '../../../components/i18n/translator.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import storeEn from '../../../locales/store/en.json' with { type: 'json' };
import toolbarEn from '../../../locales/toolbar/en.json' with { type: 'json' };
import { literalsIn } from './literals.ts';

const sources = globSync(['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}']).map((path) => ({
  path,
  code: readFileSync(path, 'utf8'),
}));
/** What the pages say, what the toolbar says, and what the stores and the browser's lists say. */
const ENGLISH: Record<string, Record<string, Message>> = {
  locales: en,
  'locales/toolbar': toolbarEn,
  'locales/store': storeEn,
};
const languages = globSync(Object.keys(ENGLISH).map((folder) => `${folder}/*.json`)).map((path) => ({
  path,
  english: ENGLISH[dirname(path)] ?? {},
  messages: JSON.parse(readFileSync(path, 'utf8')) as Record<string, Message>,
}));

const texts = (message: Message | undefined) =>
  typeof message === 'object' ? Object.values(message) : message === undefined ? [] : [message];
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('every message is used', () => {
  const unused = [...Object.keys(en), ...Object.keys(toolbarEn)].filter(
    (key) => !sources.some(({ code }) => code.includes(`'${key}'`)),
  );
  expect(unused).toEqual([]);
  const config = readFileSync('wxt.config.ts', 'utf8');
  for (const key of Object.keys(storeEn)) expect(config).toContain(`'__MSG_${key.replace('store.', '')}__'`);
});

test.each(languages)('$path has the messages of English, with the same places for values', ({ messages, english }) => {
  expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  for (const [key, message] of Object.entries(english)) {
    const wanted = places(texts(message).at(-1) ?? '');
    for (const text of texts(messages[key])) expect(places(text).filter((name) => !wanted.includes(name))).toEqual([]);
  }
});

/** Plural categories that whole numbers up to a thousand take in a language. */
const categoriesOf = (language: string) => {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))].sort();
};

test.each(languages)('$path has a text for every plural its language needs', ({ path, messages, english }) => {
  const needed = categoriesOf(path.replace(/^.*\/|\.json$/g, ''));
  const missing = Object.entries(english).flatMap(([key, message]) => {
    if (typeof message === 'string') return typeof messages[key] === 'string' ? [] : [key];
    const has = messages[key];
    return typeof has === 'object' ? needed.filter((name) => !has[name]).map((name) => `${key}: ${name}`) : [key];
  });
  expect(missing).toEqual([]);
});

test.each(languages)('$path leaves no place for a value out where English has it', ({ messages, english }) => {
  const lost = Object.entries(english).flatMap(([key, message]) => {
    const wanted = places(texts(message).at(-1) ?? '');
    // A language's words for one and two may hold the number themselves.
    const general = messages[key];
    const text = typeof general === 'object' ? (general.other ?? '') : (general ?? '');
    return wanted.filter((name) => !places(text).includes(name)).map((name) => `${key}: {${name}}`);
  });
  expect(lost).toEqual([]);
});

test('every language of the interface loads, Arabic and Persian from right to left', async () => {
  for (const tag of interfaceLanguages) {
    const loaded = await loadTranslator([tag]);
    expect(loaded.dir).toBe(['ar', 'fa'].includes(tag) ? 'rtl' : 'ltr');
    if (tag !== 'en') expect(loaded.text('tab.article')).not.toBe(en['tab.article']);
  }
});

test('the toolbar speaks every language of the interface', () => {
  expect([...toolbarLanguages].sort()).toEqual([...interfaceLanguages].sort());
});

test('components hold no words of their own', () => {
  const found = sources
    .filter(({ path }) => path.endsWith('.tsx'))
    .flatMap(({ path, code }) => literalsIn(path, code).map((text) => `${path}: ${text}`));
  expect(found).toEqual([]);
});

test.each([
  ['<p>Read now</p>', ['Read now']],
  ["<p>{ready ? 'Ready' : 'Wait'}</p>", ['Ready', 'Wait']],
  ['<p>{`sources, ` + count}</p>', ['sources,']],
  ["<p>{open && 'Open'}</p>", ['Open']],
  ['<input placeholder="Search" />', ['Search']],
  ["<a title={'Go'}>{list.map(() => <b>All</b>)}</a>", ['Go', 'All']],
  ['<p class="small" id={`day`}>{text(\'tab.history\')} · → {1}</p>', []],
  ["<Later load={() => <i>Inside</i>} tone={wary ? 'warning' : 'plain'} />", ['Inside']],
])('the check for words finds what stands in %s', (code, words) => {
  expect(literalsIn('case.tsx', `export const a = ${code};`)).toEqual(words);
});

describe('a translator', () => {
  const english = createTranslator('en', en);

  test('chooses the plural by the language', () => {
    expect(english.text('summary.people', { count: 1 })).toBe('1 named person');
    expect(english.text('summary.people', { count: 2 })).toBe('2 named people');
    const russian = createTranslator('ru', {
      ...en,
      'summary.people': { one: '{count} a', few: '{count} b', many: '{count} c', other: '{count} d' },
    });
    expect([1, 3, 5, 21].map((count) => russian.text('summary.people', { count }))).toEqual([
      '1 a',
      '3 b',
      '5 c',
      '21 a',
    ]);
  });

  test('shows dates as precisely as they are given', () => {
    expect(english.date('2025')).toBe('2025');
    expect(english.date('2025-06-08')).toContain('June');
    expect(english.date('not a date')).toBe('not a date');
  });

  test('knows which way a language runs', () => {
    expect(english.dir).toBe('ltr');
    expect(createTranslator('fa-IR', en).dir).toBe('rtl');
  });
});
