import type { ListPlace } from '../../utils/library/listKeys.ts';
import { groupByDay } from './groupByDay.ts';

/** One line of the history: the name of a day, or a reading of that day. `at` counts readings from 1. */
export type ListItem =
  | { kind: 'day'; key: string; day: string }
  | { kind: 'reading'; key: string; place: ListPlace; at: number };

/** Readings, in order of time, with a line for each day before its first. */
export function listItems(places: ListPlace[]): ListItem[] {
  let at = 0;
  return groupByDay(places).flatMap(({ day, items }): ListItem[] => [
    { kind: 'day', key: `day ${day}`, day },
    ...items.map((place): ListItem => ({ kind: 'reading', key: place.id, place, at: ++at })),
  ]);
}
