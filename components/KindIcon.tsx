import { KIND_SHAPES } from '../utils/export/kindShapes.ts';
import type { SourceKind } from '../utils/model.ts';

/** The shape of a kind; its name stands beside it for those who cannot see it. */
export function KindIcon({ kind }: { kind: SourceKind | 'photo' }) {
  return (
    <svg class="kind" viewBox="0 0 18 18" aria-hidden="true">
      <path d={KIND_SHAPES[kind]} stroke-dasharray={kind === 'anonymous' ? '2.2 1.8' : undefined} />
    </svg>
  );
}
