import type { TextRun } from './TextRun.ts';

// Whatever is no space, digit or first mark of ASCII counts as a letter: \p{L} takes a browser a millisecond to compile.
const LABEL = /(?:^| )(\(?[^ -@]{2,14}(?: [^ -@]{2,8})? ?[:：] ?|\()$/;

/** "A street in Rome (Photo: <span class=credit>…": the label goes with the credit. */
export function takeLabel(run: TextRun): string {
  const label = LABEL.exec(run.text.slice(-40))?.[1] ?? '';
  if (label !== '') run.text = run.text.slice(0, run.text.length - label.length);
  return label;
}

/** "Photo by Jane Doe" and "/Agency" stand in boxes of their own: one line. True when the run went into the row before. */
export function joinAgency(before: { run: TextRun } | undefined, run: TextRun): boolean {
  if (!before || !/^\/ ?[^ \d]/.test(run.text) || before.run.text.length + run.text.length > 160) return false;
  before.run.text += ` ${run.text}`;
  return true;
}

/** The same for a label in a box of its own right before; its row is left empty. */
export function joinLabel(before: { run: TextRun } | undefined, run: TextRun): void {
  if (!before?.run.text[1] || LABEL.exec(before.run.text)?.[1] !== before.run.text) return;
  const shift = before.run.text.length + 1;
  run.text = `${before.run.text} ${run.text}`;
  for (const span of [...run.links, ...run.italics]) {
    span.start += shift;
    span.end += shift;
  }
  before.run.text = '';
}
