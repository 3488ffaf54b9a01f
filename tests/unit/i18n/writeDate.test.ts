import { afterEach, expect, test, vi } from 'vitest';
import { dateWriter } from '../../../components/i18n/writeDate.ts';

afterEach(() => vi.restoreAllMocks());

test('makes a format for a hundred dates once, and none that is not needed', () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  const write = dateWriter('en');
  expect(made).not.toHaveBeenCalled();
  const said = Array.from({ length: 100 }, (_, i) =>
    write(`2024-05-03T07:${String(i % 60).padStart(2, '0')}:00Z`, 'time'),
  );
  expect(new Set(said).size).toBe(60);
  expect(made).toHaveBeenCalledTimes(1);
});

test('shows a day without a time as that day, wherever the reader is', () => {
  const write = dateWriter('en-GB');
  expect(write('2024-05-03', 'day')).toBe('3 May 2024');
  expect(write('2024', 'day')).toBe('2024');
});
