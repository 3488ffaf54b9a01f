import type { ComponentChild } from 'preact';
import type { Outlet } from '../../utils/outlets/register.ts';
import { CONTROL_WORDS, OUTLET_KIND_WORDS } from '../article/words.ts';
import { FactSource } from '../FactSource.tsx';
import type { Translator } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';

type Props = { outlet: Outlet; whole?: boolean };

/**
 * What is known of an outlet: kind, country, who controls and who owns it, each claim with its source and date.
 * `whole`: its languages and addresses too.
 */
export function OutletFacts({ outlet, whole = false }: Props) {
  const words = useText();
  const domains = whole ? outlet.domains.map((domain) => <bdi key={domain}>{domain}</bdi>) : [];
  return (
    <>
      {inOneLine(factsOf(words, outlet, whole))}
      {domains.length > 0 && <br />}
      {inOneLine(domains)}
    </>
  );
}

const inOneLine = (parts: ComponentChild[]) => parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part]));

function factsOf(words: Translator, outlet: Outlet, whole: boolean): ComponentChild[] {
  const { kind, country, languages, own, control, owner } = outlet;
  const sameSource = control && owner && control.source === owner.source && control.date === owner.date;
  const facts: ComponentChild[] = [words.text(OUTLET_KIND_WORDS[kind])];
  if (country) facts.push(words.country(country));
  if (whole && languages.length > 0) facts.push(languages.map(words.language).join(', '));
  if (own) facts.push(words.text('outlet.own'));
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
  return facts;
}
