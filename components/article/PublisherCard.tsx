import type { Publisher } from '../../utils/model.ts';
import type { Outlet } from '../../utils/outlets/register.ts';
import type { Translator } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import { OutletFacts } from '../outlet/OutletFacts.tsx';

type Props = { publisher: Publisher; outlet: Outlet | null };

/** Who publishes the page, whether the address is theirs, and what is known of them. */
export function PublisherCard({ publisher, outlet }: Props) {
  const words = useText();
  const wary = publisher.identity === 'impostor' || publisher.identity === 'claimed';
  return (
    <div class="publisher">
      <div class="monogram" aria-hidden="true">
        {([...publisher.name][0] ?? '').toLocaleUpperCase()}
      </div>
      <div>
        <h2>
          <bdi>{publisher.name}</bdi>
        </h2>
        <p class={wary ? 'identity warning' : 'identity'}>
          {wary && (
            <svg class="kind" viewBox="0 0 18 18" aria-hidden="true">
              <path d="M9 2.5 16.5 15.5h-15zM9 7v4.5M9 13.5v.2" />
            </svg>
          )}
          {identityWords(words, publisher)}
        </p>
        {/* Its place is kept while the register is asked, so that nothing below moves. */}
        {publisher.outletId && <p class="facts small">{outlet && <OutletFacts outlet={outlet} />}</p>}
      </div>
    </div>
  );
}

function identityWords({ text }: Translator, { identity, domain, name, carrier }: Publisher): string {
  const said = {
    known: () => text('identity.known', { domain }),
    claimed: () => text('identity.claimed', { domain, name }),
    impostor: () => text('identity.impostor', { domain, name }),
    unknown: () => text('identity.unknown', { domain }),
  }[identity]();
  return carrier ? `${said} · ${text('identity.carrier', { carrier })}` : said;
}
