import type { Outlet } from '../../utils/outlets/register.ts';
import { CONTROL_WORDS, OUTLET_KIND_WORDS } from '../article/words.ts';
import { FactSource } from '../FactSource.tsx';
import { useText } from '../i18n/useText.ts';

/** What the register knows of an outlet, each statement with its source. */
export function OutletFacts({ outlet }: { outlet: Outlet }) {
  const words = useText();
  const { kind, country, domains, languages, owner, control, own } = outlet;
  const said = [
    words.text(OUTLET_KIND_WORDS[kind]),
    country && words.country(country),
    languages.length > 0 && languages.map(words.language).join(', '),
    own && words.text('outlet.own'),
  ].filter(Boolean);
  return (
    <p class="small">
      {said.join(' · ')}
      <br />
      {domains.map((domain, i) => (
        <>
          {i > 0 && ' · '}
          <bdi key={domain}>{domain}</bdi>
        </>
      ))}
      {owner && (
        <>
          <br />
          {words.text('owner.by', { owner: owner.value })} <FactSource fact={owner} />
        </>
      )}
      {control && (
        <>
          {owner ? ' · ' : <br />}
          {words.text(CONTROL_WORDS[control.value])} {control.source !== owner?.source && <FactSource fact={control} />}
        </>
      )}
    </p>
  );
}
