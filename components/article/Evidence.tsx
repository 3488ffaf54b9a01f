import { useState } from 'preact/hooks';
import type { Attribution, TextQuote } from '../../utils/model.ts';
import type { Key } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import { linkToWords } from './linkToWords.ts';
import { markCue } from './markCue.ts';
import { CONFIDENCE_WORDS, RELATION_SENTENCES } from './words.ts';

/** Highlights the words on the page; null where there is no page to show them on. */
export type ShowOnPage = ((quote: TextQuote) => Promise<{ shown: boolean }>) | null;

type Props = { attribution: Attribution; name: string; viaName: string | null; url: string; showOnPage: ShowOnPage };

/** One proof: the words, what they say of the source, and the ways to check it. */
export function Evidence({ attribution, name, viaName, url, showOnPage }: Props) {
  const { text, rich } = useText();
  const [said, setSaid] = useState<Key | null>(null);
  const { relation, evidence, cue, href, rule, confidence } = attribution;
  const [before, marked, after] = markCue(evidence.exact, cue);
  const sentence: Key = relation === 'says' && viaName ? 'sentence.saysVia' : RELATION_SENTENCES[relation];
  const show = async () => setSaid(await answerOf(showOnPage, evidence));
  const copy = async () => setSaid(await copyText(linkToWords(url, evidence)));
  return (
    <div class="evidence">
      <p class="small">{rich(sentence, { name: <bdi>{name}</bdi>, via: <bdi>{viaName}</bdi> })}</p>
      <blockquote dir="auto">
        {before}
        {marked && <mark>{marked}</mark>}
        {after}
      </blockquote>
      <div class="acts">
        {showOnPage && (
          <button type="button" onClick={show}>
            {text('evidence.show')}
          </button>
        )}
        <button type="button" onClick={copy}>
          {text('evidence.copy')}
        </button>
        {href && /^https?:/.test(href) && (
          <a href={href} target="_blank" rel="noreferrer">
            {text('evidence.open')}
          </a>
        )}
        <details>
          <summary>{text('evidence.why')}</summary>
          <p>{text('evidence.rule', { rule, confidence: text(CONFIDENCE_WORDS[confidence]) })}</p>
        </details>
      </div>
      <p class="said small" role="status">
        {said && text(said)}
      </p>
    </div>
  );
}

async function answerOf(showOnPage: ShowOnPage, quote: TextQuote): Promise<Key> {
  try {
    const answer = await showOnPage?.(quote);
    return answer?.shown ? 'evidence.shown' : 'evidence.notShown';
  } catch {
    return 'evidence.noTab';
  }
}

async function copyText(link: string): Promise<Key> {
  try {
    await navigator.clipboard.writeText(link);
    return 'evidence.copied';
  } catch {
    return 'evidence.notCopied';
  }
}
