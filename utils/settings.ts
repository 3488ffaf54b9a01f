import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Settings } from './model.ts';

const KEY = 'settings';

/** What holds until the reader chooses: nothing is read unless asked, and nothing is deleted unasked. */
export const DEFAULT_SETTINGS: Settings = {
  mode: 'click',
  neverRead: [],
  keepDays: null,
  theme: 'system',
  language: null,
  backupReminder: true,
};

/** Each field by itself, so that one that an older or newer version wrote differently does not cost the others. */
const settingsSchema = v.object({
  mode: v.fallback(v.picklist(['click', 'browse']), DEFAULT_SETTINGS.mode),
  neverRead: v.fallback(v.array(v.string()), DEFAULT_SETTINGS.neverRead),
  keepDays: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), DEFAULT_SETTINGS.keepDays),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), DEFAULT_SETTINGS.theme),
  language: v.fallback(v.nullable(v.string()), DEFAULT_SETTINGS.language),
  backupReminder: v.fallback(v.boolean(), DEFAULT_SETTINGS.backupReminder),
});

/** Reads settings from anything: what is missing or malformed takes its default. */
export function parseSettings(value: unknown): Settings {
  const fields = typeof value === 'object' && value !== null ? value : {};
  return v.parse(settingsSchema, { ...DEFAULT_SETTINGS, ...fields });
}

/** The settings of this browser profile. Rejects when the browser's storage cannot be had. */
export async function loadSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(KEY);
  return parseSettings(kept[KEY]);
}

/** Changes these fields and keeps the others; answers what holds now. Rejects when it could not be kept. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back whenever the settings change, in whichever page that happened. The answer stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
