import type { Reading, Source } from '../../utils/model.ts';

/** A reading as text: publisher, photo credits, and each source with the words that prove it, via-hops below. */
export function drawChain(reading: Reading): string {
  if (!reading.article || !reading.publisher) return 'Not read as an article.';
  const lines = [reading.article.title, `${reading.publisher.name} (${reading.publisher.domain})`];
  const viaOf = (source: Source) => source.attributions.find(({ via }) => via !== null)?.via ?? null;
  const draw = (source: Source, depth: number, above: readonly string[]): void => {
    const first = source.attributions[0];
    lines.push(`${'   '.repeat(depth)}└─ ${first?.relation ?? ''} ── ${source.name} (${source.kind})`);
    if (first) lines.push(`${'   '.repeat(depth + 1)}> ${first.evidence.exact}`);
    for (const next of reading.sources) {
      if (viaOf(next) === source.id && !above.includes(next.id)) draw(next, depth + 1, [...above, next.id]);
    }
  };
  for (const source of reading.sources) if (viaOf(source) === null) draw(source, 0, [source.id]);
  for (const { creditLine, creators, agencies } of reading.photoCredits) {
    lines.push(`└─ photo ── ${[...creators, ...agencies].join(' → ')}  “${creditLine}”`);
  }
  return lines.join('\n');
}
