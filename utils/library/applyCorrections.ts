import type { Correction, Reading, Source } from '../model.ts';

/**
 * The reading as the reader put it right: sources that are none are gone, wrong names are replaced. Of several
 * corrections of one source the latest counts; those of sources that are not there do nothing.
 */
export function applyCorrections(reading: Reading, corrections: readonly Correction[]): Reading {
  if (corrections.length === 0) return reading;
  const latest = new Map<string, Correction>();
  for (const one of [...corrections].sort((a, b) => (a.at < b.at ? -1 : 1))) latest.set(one.sourceId, one);
  const removed = new Set(
    reading.sources.filter(({ id }) => latest.get(id)?.kind === 'not-a-source').map(({ id }) => id),
  );
  const sources = reading.sources
    .filter(({ id }) => !removed.has(id))
    .map((source) => renamed(withoutCarriers(source, removed), latest.get(source.id)));
  return { ...reading, sources };
}

/** Words that came through what is no source came straight to the article. */
function withoutCarriers(source: Source, removed: ReadonlySet<string>): Source {
  if (!source.attributions.some(({ via }) => via !== null && removed.has(via))) return source;
  const direct = source.attributions.map((one) =>
    one.via !== null && removed.has(one.via) ? { ...one, via: null } : one,
  );
  return { ...source, attributions: direct };
}

/** Under its right name an outlet is no longer the one the register took it for. */
function renamed(source: Source, correction: Correction | undefined): Source {
  if (!correction?.name || correction.kind !== 'wrong-name') return source;
  return { ...source, name: correction.name, outletId: null };
}
