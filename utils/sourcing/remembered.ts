/** Words of pages beyond this many are forgotten, all at once: pages are hostile. */
const MOST = 4000;
/** Longer ones are made anew each time: an engine keeps a short part of a text as a copy, of a long one the whole text. */
const LONGEST = 12;

/** What is made of a word, once for all places where the word stands. */
export function remembered<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return make(word);
    const known = made.get(word);
    if (known !== undefined) return known;
    if (made.size >= MOST) made.clear();
    const fresh = make(word);
    made.set(word, fresh);
    return fresh;
  };
}
