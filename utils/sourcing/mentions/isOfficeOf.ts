/** What somebody is, told right before the name with its field: "the union's officer for schools Jane Roe". */
import type { Language } from '../languages/language.ts';
import type { Mention } from '../mention.ts';
import { perLanguage } from '../perLanguage.ts';

/** No field is longer. */
const REACH = 80;

const officesOf = perLanguage(({ unnamed: { titling } }) => (titling === undefined ? null : new RegExp(titling, 'u')));

/** Whether a phrase only tells what a person named behind it is, and is no source beside that person. */
export function isOfficeOf(phrase: Mention, names: readonly Mention[], text: string, language: Language): boolean {
  const office = officesOf(language);
  return (
    office !== null &&
    names.some(
      ({ kind, start, end, name }) =>
        kind === 'person' &&
        start > phrase.start &&
        start < phrase.end + REACH &&
        name.includes(' ') &&
        office.test(text.slice(phrase.start, end - name.length)),
    )
  );
}
