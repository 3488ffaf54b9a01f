import { once } from './once.ts';

export type DateStyle = 'day' | 'year' | 'time';

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
};

/**
 * Writes dates (ISO 8601) in one language. "2020", "2020-01" and full dates are shown only as precisely as they are
 * given; what is no date is shown as it is. Each format is made once: making one takes longer than drawing a reading.
 */
export function dateWriter(locale: string): (iso: string, style: DateStyle) => string {
  const both = (style: DateStyle) => ({
    local: once(() => new Intl.DateTimeFormat(locale, STYLES[style])),
    // A day without a time is that day everywhere.
    utc: once(() => new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' })),
  });
  const formats = { day: both('day'), year: both('year'), time: both('time') };
  return (iso, style) => {
    const time = Date.parse(iso);
    if (Number.isNaN(time)) return iso;
    if (/^\d{4}$/.test(iso)) return formats.year.utc().format(time);
    const { utc, local } = formats[style];
    return (/^\d{4}-\d{2}(-\d{2})?$/.test(iso) ? utc() : local()).format(time);
  };
}
