import type { PhotoCredit } from '../../utils/model.ts';
import { useText } from '../i18n/useText.ts';
import { KindIcon } from '../KindIcon.tsx';

type Props = { credits: PhotoCredit[]; publisher: string | null };

/** Who took each photo, through which agency it came, and the credit line as it stands. */
export function PhotoCredits({ credits, publisher }: Props) {
  const { text } = useText();
  if (credits.length === 0) return null;
  return (
    <section aria-labelledby="photos">
      <h2 id="photos">{text('photos.title', { count: credits.length })}</h2>
      <ul class="photos">
        {credits.map((credit) => (
          <li key={`${credit.creditLine} ${credit.imageUrl}`}>
            <KindIcon kind="photo" />
            <div>
              <ol class="path" aria-label={text('photos.path')}>
                {[...credit.creators, ...credit.agencies].map((name) => (
                  <li key={name}>
                    <b>
                      <bdi>{name}</bdi>
                    </b>
                  </li>
                ))}
                {publisher && (
                  <li>
                    <bdi>{publisher}</bdi>
                  </li>
                )}
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
