import type { Translator } from '../i18n/translator.ts';
import { localDay } from './groupByDay.ts';

/** "Today", "Yesterday", else the date. `day` is local, YYYY-MM-DD. */
export function dayName({ text, date }: Translator, day: string): string {
  const now = new Date();
  if (day === localDay(now)) return text('history.today');
  // Noon, so that a change to summer time cannot skip the day.
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1, 12);
  return day === localDay(yesterday) ? text('history.yesterday') : date(day);
}
