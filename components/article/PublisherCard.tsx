import type { Publisher } from '../../utils/model.ts';
import type { Fact, Outlet } from '../../utils/outlets/register.ts';
import type { Translator } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import { CONTROL_WORDS, OUTLET_KIND_WORDS } from './words.ts';

type Props = { publisher: Publisher; outlet: Outlet | null };

/** Who publishes the page, whether the address is theirs, and what is known of them. */
export function PublisherCard({ publisher, outlet }: Props) {
  const words = useText();
  const wary = publisher.identity === 'impostor' || publisher.identity === 'claimed';
  return (
    <div class="publisher">
      <div class="monogram" aria-hidden="true">
        {[...publisher.name][0] ?? ''}
      </div>
      <h2>
        <bdi>{publisher.name}</bdi>
      </h2>
      <p class={wary ? 'small warning' : 'small'}>
        {identityWords(words, publisher)}
        {outlet && <OutletFacts outlet={outlet} />}
      </p>
    </div>
  );
}

function identityWords({ text }: Translator, { identity, domain, name, carrier }: Publisher): string {
  const said = {
    known: () => text('identity.known', { domain }),
    claimed: () => text('identity.claimed', { domain }),
    impostor: () => text('identity.impostor', { domain, name }),
    unknown: () => text('identity.unknown', { domain }),
  }[identity]();
  return carrier ? `${said} · ${text('identity.carrier', { carrier })}` : said;
}

function OutletFacts({ outlet }: { outlet: Outlet }) {
  const words = useText();
  return (
    <>
      {` · ${words.text(OUTLET_KIND_WORDS[outlet.kind])}`}
      {outlet.country && ` · ${words.country(outlet.country)}`}
      {outlet.owner && (
        <>
          {` · ${words.text('owner.by', { owner: outlet.owner.value })} `}
          <FactSource fact={outlet.owner} />
        </>
      )}
      {outlet.control && (
        <>
          {` · ${words.text(CONTROL_WORDS[outlet.control.value])} `}
          {outlet.control.source !== outlet.owner?.source && <FactSource fact={outlet.control} />}
        </>
      )}
    </>
  );
}

function FactSource({ fact }: { fact: Fact<string> }) {
  const words = useText();
  const label = words.text('fact.source', { date: words.date(fact.date, 'year') });
  if (!/^https?:\/\//.test(fact.source)) return <span title={fact.source}>({label})</span>;
  return (
    <a href={fact.source} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}
