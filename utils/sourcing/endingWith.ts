/**
 * Tells whether a text ends with a pattern. It is looked for backwards from the end: a pattern with `$` behind it is
 * tried at every place of the text instead, nearly always in vain.
 */
export function endingWith(pattern: string): (text: string) => boolean {
  const behind = new RegExp(`(?<=${pattern})`, 'uy');
  return (text) => {
    behind.lastIndex = text.length;
    return behind.test(text);
  };
}
