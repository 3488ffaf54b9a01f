/** Which of the outlets that share a name is meant. */
import type { Article } from './addOutlets.ts';
import { fold } from './fold.ts';
import type { SentenceReading } from './readSentences.ts';
import { withoutPossessive } from './sharedNames.ts';
import type { State } from './state.ts';
import { bareName, withoutArticle } from './withoutArticle.ts';

/**
 * A shared name ("the Post") is the publisher's, or that of the outlet named in full elsewhere in the article. Where
 * neither tells, the outlet of the publisher's country is meant, and the name remains shared: it needs a strong cue.
 */
export function settleShared(readings: readonly SentenceReading[], { named, article, language }: State): void {
  const own = article.publisher?.outletId ?? null;
  const candidates = [...(own ? [own] : []), ...named];
  const nameOf = (id: string) => article.register.byId(id)?.name ?? '';
  for (const { sentence } of readings) {
    for (const mention of sentence.mentions.values()) {
      if (mention.kind !== 'outlet' || !mention.ambiguous) continue;
      const text = withoutPossessive(mention.text, language);
      const word = bareName(text, language);
      const match =
        candidates.find((id) => mention.outletIds.includes(id)) ??
        candidates.find((id) => isShortFor(word, fold(nameOf(id)))) ??
        candidates.find((id) => isInitials(text, nameOf(id)));
      if (!match) {
        const near = mention.outletIds.filter((id) => isCompatriot(id, article));
        mention.outletId = near.find((id) => bareName(nameOf(id), language) === word) ?? near[0] ?? mention.outletId;
        if (near.length === 0 && !mention.programme && isElsewhere(word, nameOf(mention.outletId ?? ''))) {
          mention.outletId = null;
          mention.name = withoutArticle(text, language);
        }
        continue;
      }
      mention.outletId = match;
      mention.name = nameOf(match) || mention.name;
      mention.ambiguous = false;
    }
  }
}

/** A shared name of several words, none of whose outlets is called so: who is meant nobody tells, and the name stands as written. */
const isElsewhere = (text: string, name: string) =>
  text.includes(' ') && !text.includes('.') && !` ${fold(name)} `.includes(` ${text} `);

/** "the Post" of "The Washington Post", "Fox" of "Fox News". */
const isShortFor = (word: string, name: string) => ` ${name}`.endsWith(` ${word}`) || name.startsWith(`${word} `);

/** "HBN" of "Harbour Broadcasting Network". */
const isInitials = (text: string, name: string) =>
  /^\p{Lu}{3,}$/u.test(text) && name.replace(/[^\p{Lu}]/gu, '').endsWith(text);

function isCompatriot(outletId: string, { publisher, register }: Article): boolean {
  const country = publisher?.outletId ? register.byId(publisher.outletId)?.country : null;
  return typeof country === 'string' && register.byId(outletId)?.country === country;
}
