import type { ComponentChild } from 'preact';
import type en from '../../locales/en.json';
import type toolbarEn from '../../locales/toolbar/en.json';
import { once } from './once.ts';
import { type DateStyle, dateWriter } from './writeDate.ts';

/** Every message there is; English has them all. */
export type Key = keyof typeof en;

/** A text, or one text for each plural category of the language (`count` chooses). */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;

/** What the toolbar and the browser's menu say; kept apart because the background script holds every language. */
export type ToolbarKey = keyof typeof toolbarEn;

export type Messages<K extends string = Key> = Record<K, Message>;

export type Values = Record<string, string | number>;

/** Texts, dates, numbers and lists in the reader's language. */
export type Translator<K extends string = Key> = {
  locale: string;
  dir: 'ltr' | 'rtl';
  text(key: K, values?: Values): string;
  /** Like `text`, with elements in the places of the values. */
  rich(key: K, values: Record<string, ComponentChild>, count?: number): ComponentChild[];
  /** "a, b and c", each part an element. */
  list(parts: ComponentChild[]): ComponentChild[];
  number(value: number): string;
  /** "4.2 MB", in powers of ten as browsers count. */
  bytes(count: number): string;
  date(iso: string, style?: DateStyle): string;
  country(code: string): string;
  language(tag: string): string;
};

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);
const PLACE = /\{(\w+)\}/;

/** Builds the translator for one language; formats are made when they are needed, and once: making them is slow. */
export function createTranslator<K extends string = Key>(locale: string, messages: Messages<K>): Translator<K> {
  const plural = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const countries = once(() => new Intl.DisplayNames(locale, { type: 'region' }));
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const writeDate = dateWriter(locale);
  const choose = (key: K, count: number | undefined): string => {
    const message: Message = messages[key];
    if (typeof message === 'string') return message;
    return message[plural().select(count ?? 0)] ?? message.other ?? key;
  };
  const show = (value: string | number | undefined) =>
    typeof value === 'number' ? numbers().format(value) : (value ?? '');
  return {
    locale,
    dir: RIGHT_TO_LEFT.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    text(key, values = {}) {
      const count = typeof values.count === 'number' ? values.count : undefined;
      return choose(key, count).replace(/\{(\w+)\}/g, (_, name: string) => show(values[name]));
    },
    rich(key, values, count) {
      const pieces = choose(key, count).split(PLACE);
      return pieces.map((piece, i) => (i % 2 === 0 ? piece : (values[piece] ?? '')));
    },
    list(parts) {
      let next = 0;
      const formatted = lists().formatToParts(parts.map(String));
      return formatted.map((part) => (part.type === 'element' ? parts[next++] : part.value));
    },
    number: (value) => numbers().format(value),
    bytes: (count) => formatBytes(locale, count),
    date: (iso, style = 'day') => writeDate(iso, style),
    country: (code) => displayName(countries(), code),
    language: (tag) => displayName(languages(), tag),
  };
}

function formatBytes(locale: string, count: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  const format = { style: 'unit', unit: units[power] ?? 'byte', maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(locale, format).format(count / 1000 ** power);
}

function displayName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // Not a well-formed code: show it as it came.
    return code;
  }
}
