import type { ComponentChild } from 'preact';
import type { Outlet } from '../../utils/outlets/register.ts';
import { FactSource } from '../FactSource.tsx';
import { useText } from '../i18n/useText.ts';
import { CONTROL_WORDS, OUTLET_KIND_WORDS } from './words.ts';

/** What is known of an outlet: kind, country, who controls and who owns it, each claim with its source and date. */
export function OutletFacts({ outlet }: { outlet: Outlet }) {
  const words = useText();
  const { kind, country, control, owner } = outlet;
  const sameSource = control && owner && control.source === owner.source && control.date === owner.date;
  const facts: ComponentChild[] = [words.text(OUTLET_KIND_WORDS[kind])];
  if (country) facts.push(words.country(country));
  if (control)
    facts.push(
      <>
        {words.text(CONTROL_WORDS[control.value])} {!sameSource && <FactSource fact={control} />}
      </>,
    );
  if (owner)
    facts.push(
      <>
        {words.rich('owner.by', { owner: <bdi>{owner.value}</bdi> })} <FactSource fact={owner} />
      </>,
    );
  return <>{facts.flatMap((fact, i) => (i === 0 ? [fact] : [' · ', fact]))}</>;
}
