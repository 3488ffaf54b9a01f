/**
 * `npm run explain -- FILE [URL]`: the sentences of a saved page with what was found, by which rule and cue, and
 * what was considered and dropped. Signs: O outlet, P person, G organization, N single name, A unnamed, D document,
 * F platform, T post, H pronoun, X out of play, " quotation.
 */
import { readFileSync } from 'node:fs';
import type { SourceKind } from '../../utils/model.ts';
import { loadRegister } from '../../utils/outlets/loadRegister.ts';
import { takeSnapshot } from '../../utils/page/takeSnapshot.ts';
import { confidenceOf } from '../../utils/sourcing/confidenceOf.ts';
import { languageFor } from '../../utils/sourcing/languages/index.ts';
import { type MentionKind, SIGN } from '../../utils/sourcing/mention.ts';
import { readSentences, type SentenceReading } from '../../utils/sourcing/readSentences.ts';
import { createSourceList } from '../../utils/sourcing/sourceList.ts';
import { openPage, ownAddress } from './openPage.ts';

const LETTER: Readonly<Record<MentionKind, string>> = {
  outlet: 'O',
  person: 'P',
  organization: 'G',
  name: 'N',
  anonymous: 'A',
  document: 'D',
  platform: 'F',
  post: 'T',
  pronoun: 'H',
  quotation: '"',
};

/** The kind of source that a mention makes, before anything tells who is meant. */
function sourceKind(kind: MentionKind | undefined): SourceKind | null {
  if (kind === undefined || kind === 'quotation') return null;
  if (kind === 'name') return 'organization';
  if (kind === 'pronoun') return 'person';
  return kind === 'post' ? 'platform' : kind;
}

const letters = new Map(Object.entries(SIGN).map(([kind, sign]) => [sign, LETTER[kind as MentionKind]]));

/** The words that weighed most where the linear score decided, in hundredths. */
const reasons = (why?: readonly string[]) => (why ? `: ${why.join(', ')}` : '');

function lines({ sentence, findings, dropped }: SentenceReading): string[] {
  const shape = sentence.masked.replace(/[\uE001-\uE00B]/gu, (sign) => `⟦${letters.get(sign) ?? 'X'}⟧`);
  const named = [...sentence.mentions.values()].map(
    ({ kind, name, ambiguous }) => `${LETTER[kind]} ${name}${ambiguous ? ' (shared name)' : ''}`,
  );
  return [
    shape,
    ...(named.length ? [`    considered: ${named.join(' · ')}`] : []),
    ...findings.map(({ rule, relation, cue, outlet, speaker, platform, confidence: declared, why }) => {
      const kind = sourceKind((outlet ?? speaker ?? platform)?.kind);
      const confidence = kind ? confidenceOf(rule, kind, declared) : declared;
      const who = [outlet, speaker, platform].flatMap((mention) => (mention ? [mention.name] : [])).join(' ← ');
      return `    found: ${who} ${relation} (rule ${rule}, cue “${cue ?? ''}”, ${confidence})${reasons(why)}`;
    }),
    ...dropped.map(({ rule, mention, why }) => `    dropped: ${mention.name} (rule ${rule})${reasons(why)}`),
  ];
}

const [file, url] = process.argv.slice(2);
if (!file) {
  console.error('usage: npm run explain -- FILE.html [URL]');
  process.exit(2);
}
const document = openPage(readFileSync(file, 'utf8'));
const snapshot = takeSnapshot(document, url ?? ownAddress(document) ?? 'about:blank');
const language = languageFor(snapshot.lang ?? 'en');
if (!language) {
  console.log(`No language file for ${snapshot.lang}: the text was not analysed.`);
  process.exit(0);
}
const article = {
  blocks: snapshot.blocks,
  register: loadRegister(),
  language,
  publisher: null,
  byline: [],
  sources: createSourceList(),
};
for (const reading of readSentences(article, language)) console.log(lines(reading).join('\n'));
