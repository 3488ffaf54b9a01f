/** The quoted words before, at and after the cue; without a cue in them, all stands before. */
export function markCue(words: string, cue: string | null): [before: string, cue: string, after: string] {
  const at = cue ? words.indexOf(cue) : -1;
  const start = at >= 0 || !cue ? at : words.toLowerCase().indexOf(cue.toLowerCase());
  if (!cue || start < 0) return [words, '', ''];
  return [words.slice(0, start), words.slice(start, start + cue.length), words.slice(start + cue.length)];
}
