import { originalUrl } from './carriers.ts';
import { parseDate } from './parseDate.ts';

/** How addresses write a date: /2024/05/03/, -20240503, /2024/5/3/, /2024/may/03/, /2024/politics/05/03/. */
const SHAPES: readonly RegExp[] = [
  /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/,
  /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})\//,
  /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//,
  /\/((?:19|20)\d{2})\/[\w-]+\/(\d{1,2})\/(\d{1,2})\//,
];

/** The day that a page's address holds, ISO 8601; null where it holds none. */
export function dateInAddress(address: string): string | null {
  const url = (originalUrl(address)?.url ?? address).split(/[?#]/, 1)[0] ?? '';
  for (const shape of SHAPES) {
    const found = shape.exec(url);
    if (!found) continue;
    const [, year, month = '', day] = found;
    return parseDate(/\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`, 'en');
  }
  return null;
}
