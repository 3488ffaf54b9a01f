import type { SourceKind } from '../model.ts';

/** One shape a kind, so that none is told by colour alone: SVG path data, drawn on 18 × 18. */
export const KIND_SHAPES: Record<SourceKind | 'photo', string> = {
  outlet:
    'M3.5 3h11a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 2 13.5v-9A1.5 1.5 0 0 1 3.5 3M5 7h8M5 10h5',
  platform: 'M3 4h12v8H8l-3.5 3v-3H3z',
  person: 'M12.2 6A3.2 3.2 0 1 1 5.8 6a3.2 3.2 0 0 1 6.4 0M3 16c.6-3.6 3-5 6-5s5.4 1.4 6 5',
  organization: 'M2.5 7 9 3l6.5 4M4 7.5V14M7.5 7.5V14M10.5 7.5V14M14 7.5V14M2.5 15h13',
  anonymous: 'M12.2 6A3.2 3.2 0 1 1 5.8 6a3.2 3.2 0 0 1 6.4 0M3 16c.6-3.6 3-5 6-5s5.4 1.4 6 5',
  document: 'M4.5 2.5h6l3 3v10h-9zM10.5 2.5v3h3M6.5 9h5M6.5 12h5',
  photo:
    'M3.5 5H6l1-2h4l1 2h2.5A1.5 1.5 0 0 1 16 6.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 2 13.5v-7A1.5 1.5 0 0 1 3.5 5M11.6 10a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0',
};
