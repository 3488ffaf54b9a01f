import type { Fact } from '../utils/outlets/register.ts';
import { useText } from './i18n/useText.ts';

/** Where a claim about an outlet can be looked up, and of which year it is: "(State Media Monitor, 2025)". */
export function FactSource({ fact }: { fact: Fact<string> }) {
  const words = useText();
  const date = words.date(fact.date, 'year');
  const isAddress = /^https?:\/\//.test(fact.source);
  if (!isAddress) {
    return (
      <>
        (<bdi>{fact.source}</bdi>, {date})
      </>
    );
  }
  return (
    <>
      (
      <a href={fact.source} target="_blank" rel="noreferrer">
        {words.text('fact.source', { date })}
      </a>
      )
    </>
  );
}
