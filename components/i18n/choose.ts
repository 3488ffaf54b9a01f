/** The first of the wanted languages that is among those there are, else English. */
export function chooseLanguage(wanted: readonly string[], there: readonly string[]): string {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (there.includes(base)) return base;
  }
  return 'en';
}

/** The wanted tag whose language was chosen: its region counts for dates and numbers. */
export function regionalTag(wanted: readonly string[], language: string): string {
  return wanted.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
}
