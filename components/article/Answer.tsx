import { useText } from '../i18n/useText.ts';
import { bareWords } from './bareWords.ts';
import type { Found } from './findBySelection.ts';

const LONGEST = 160;

/** The answer to "Where does this come from?": the selected words, and the sources that they rest on. */
export function Answer({ words: selected, found }: { words: string; found: Found[] }) {
  const words = useText();
  const bare = bareWords(selected);
  const shown = bare.length > LONGEST ? `${bare.slice(0, LONGEST)}…` : bare;
  const names = found.map(({ source }) => (
    <b key={source.id}>
      <bdi>{source.name}</bdi>
    </b>
  ));
  return (
    <div class="answer" role="status">
      <q dir="auto">{shown}</q>
      {found.length > 0 ? (
        <p>{words.rich('answer.from', { names: words.list(names) })}</p>
      ) : (
        <>
          <p>{words.text('answer.none')}</p>
          <p class="small">{words.text('answer.none.next')}</p>
        </>
      )}
    </div>
  );
}
