import { expect, test } from 'vitest';
import { findBySelection } from '../../../components/article/findBySelection.ts';
import { attribution, readingOf, source } from '../graph/readingOf.ts';

const said = (exact: string) => [attribution({ evidence: { exact, prefix: '', suffix: '' } })];
const reading = readingOf('a', [
  source('Ada Quist', { attributions: said('“The lamps went out first,” Ada Quist said.') }),
  source('Bo Rand', { attributions: said('Bo Rand told the paper that the wall was sound.') }),
]);
const namesFor = (selected: string) => findBySelection(reading, selected).map((found) => found.source.name);

test('selected words find the sources whose proof holds them, whatever the spaces and marks', () => {
  expect(namesFor('the lamps\n went out')).toEqual(['Ada Quist']);
  expect(namesFor('"THE WALL was sound"')).toEqual(['Bo Rand']);
});

test('a selection over several sentences finds all their sources', () => {
  expect(namesFor('went out first,” Ada Quist said. Bo Rand told the paper that')).toEqual(['Ada Quist', 'Bo Rand']);
});

test('words of no source, a chance letter at an edge and an empty selection find nobody', () => {
  expect(namesFor('The ferries sail again on Monday')).toEqual([]);
  expect(namesFor('sound asleep')).toEqual([]);
  expect(namesFor(' — ')).toEqual([]);
});
