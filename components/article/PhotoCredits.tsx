import type { ComponentChild } from 'preact';
import type { PhotoCredit } from '../../utils/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import { KindIcon } from '../KindIcon.tsx';

type Props = { credits: PhotoCredit[]; publisher: string | null };

/** Who took each photo, through which agency it came, and the credit line as it stands. */
export function PhotoCredits({ credits, publisher }: Props) {
  const words = useText();
  if (credits.length === 0) return null;
  return (
    <section aria-labelledby="photos">
      <h2 id="photos">{words.text('photos.title', { count: credits.length })}</h2>
      <ul class="photos">
        {credits.map((credit) => (
          <li key={`${credit.creditLine} ${credit.imageUrl}`}>
            <KindIcon kind="photo" />
            <div>
              <ol class="path" aria-label={words.text('photos.path')}>
                {stepsOf(words, credit, publisher).map(({ role, names }) => (
                  <li key={role}>{names}</li>
                ))}
              </ol>
              <q class="small" dir="auto">
                {credit.creditLine}
              </q>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Creators, agencies, publisher: the way a photo came, leaving out whom the credit does not name. */
function stepsOf(words: Translator, { creators, agencies }: PhotoCredit, publisher: string | null) {
  const steps: { role: string; names: ComponentChild }[] = [];
  const listed = (names: string[]) =>
    words.list(
      names.map((name) => (
        <b key={name}>
          <bdi>{name}</bdi>
        </b>
      )),
    );
  if (creators.length > 0) steps.push({ role: 'creator', names: listed(creators) });
  if (agencies.length > 0) steps.push({ role: 'agency', names: listed(agencies) });
  if (publisher) steps.push({ role: 'publisher', names: <bdi>{publisher}</bdi> });
  return steps;
}
