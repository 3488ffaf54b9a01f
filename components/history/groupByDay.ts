/** Things of one local day; `day` is the local date as YYYY-MM-DD. */
export type DayGroup<T> = { day: string; items: T[] };

/** Groups what is already in order of time by the reader's own days. */
export function groupByDay<T extends { readAt: string }>(items: T[]): DayGroup<T>[] {
  const groups: DayGroup<T>[] = [];
  for (const item of items) {
    const day = localDay(new Date(item.readAt));
    const last = groups.at(-1);
    if (last?.day === day) last.items.push(item);
    else groups.push({ day, items: [item] });
  }
  return groups;
}

/** The local date as YYYY-MM-DD. */
export function localDay(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
