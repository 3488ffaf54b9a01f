import { matchesOf } from '../matchesOf.ts';
import {
  isBareCredit,
  isGiven,
  isNamed,
  MAX_CREDIT,
  NO_CREDIT,
  namesBehind,
  OPENER,
  opensCredit,
} from './creditOpeners.ts';
import { BODY_WORDS, NEWSROOM_ENDS, OPEN_STOCKS, PICTURE_ENDS, PICTURES, STAFF_WORDS } from './creditWords.ts';
import { makersAtStart } from './makersAtStart.ts';
import { areAllKnown, namesAgency, type OutletNames, PLATFORM, splitCredit } from './splitCredit.ts';
import { isProvenance } from './withoutOpeners.ts';

const MAX_CAPTION = 2_000;
// Japanese credits end with "supplied by" or "photographed by"
const SUPPLIED = /(?:提供|撮影)$/u;
const SIGN = /©|ⓒ|(?<!\p{L})(?:\([cC]\)|Copyright:?(?= (?:(?:19|20)\d\d )?\p{Lu}\p{Ll}))/u;
const BRACKETED = /[（([]([^()（）[\]]{2,160})[)）\]]/gu;
// not after an initial; some sites set the credit right behind the full stop
const SENTENCE_END = /(?<!(?:^|[\s/])\p{Lu})[.!?。！？…]["”’»)]?\s+(?=\S)|(?<=\p{Ll}{3})[.!?](?=\p{Lu}\p{Ll}+ )/gu;
const OPENERS = new RegExp(OPENER.source, 'giu');

type CreditRule = { name: string; find: (text: string, register: OutletNames) => string | null };

function bracketed(text: string, register: OutletNames): string | null {
  const groups = matchesOf(text.slice(-400), BRACKETED)
    .map((match) => match[1] ?? '')
    .reverse();
  return (
    groups.find(
      (inside) =>
        (OPENER.test(inside) ||
          SUPPLIED.test(inside) ||
          SIGN.test(inside) ||
          saysHow(inside, register) ||
          namesAgency(inside, register)) &&
        hasParties(inside, register),
    ) ?? null
  );
}

/** What says whose picture it is: "Harbour Gazette photo by …". */
const WHOSE = /(?<=^|[.!?]["”’)]? )(?:\p{Lu}[\p{L}]{1,20} ){1,4}$/u;
const MADE_BY = new RegExp(`^(?:${PICTURES.join('|')})s?\\s+by\\s`, 'iu');
/** "Photo: press office of the harbour": a body without a capital. */
const LOW_BODY = new RegExp(`^(?:${BODY_WORDS.join('|')})\\s`, 'u');

const CLOSE = 12;

/** From the last opening word to the end; "Photo: AP Photo/…" opens twice, close together. */
function opened(text: string, register: OutletNames): string | null {
  const starts = matchesOf(text, OPENERS).map(({ index }) => index);
  let at = starts.length - 1;
  if (at < 0) return null;
  while (at > 0 && (starts[at] ?? 0) - (starts[at - 1] ?? 0) <= CLOSE) at--;
  // "© AP Photo / Jane Doe": the sign belongs to the line as shown
  const whose = MADE_BY.test(text.slice(starts[at])) ? WHOSE : /[©ⓒ]\s?$/u;
  const sign = whose.exec(text.slice(0, starts[at]))?.[0].length ?? 0;
  const rest = text.slice((starts[at] ?? 0) - sign).trim();
  const named = rest.replace(OPENER, '').trim();
  const running = named.split(/\s+/).filter((word) => /^\p{Ll}{2}/u.test(word)).length;
  // "Image: The bill was backed by MPs" opens a caption, not a credit
  // "Photo by Ada Quill. The island at dawn." (search heeds no flag)
  const first = rest.slice(0, rest.search(SENTENCE_END));
  if (running > 2 && first.length < MAX_CREDIT && opensCredit(first) && areAllKnown(first, register)) return first;
  return rest.length <= MAX_CREDIT &&
    (running <= 2 || namesAgency(rest, register) || (running <= 5 && LOW_BODY.test(named)))
    ? rest
    : null;
}

function signed(text: string): string | null {
  const at = text.search(SIGN);
  const rest = at < 0 ? '' : text.slice(at).trim();
  return rest !== '' && rest.length <= MAX_CREDIT ? rest : null;
}

/** The texts behind the last ends, the shortest first. */
const behind = (text: string, ends: RegExp): string[] =>
  matchesOf(text, ends)
    .slice(-4)
    .reverse()
    .map((end) =>
      text
        .slice(end.index + end[0].length)
        .replace(/^[-–—|•]\s/u, '')
        .trim(),
    )
    .filter((rest) => rest.length <= MAX_CREDIT);

/** What stands after the last sentence, where it names an agency: "A street in Kyiv. Jane Doe/Getty Images". */
const afterSentence = (text: string, register: OutletNames): string | null =>
  behind(text, SENTENCE_END).find((rest) => namesAgency(rest, register) || saysHow(rest, register)) ?? null;

const DASHES = /\s[-–—|•]\s+(?=\p{Lu})/gu;

/** The same behind a dash, where names are all there is: "The island at dawn — Ada Quill/Acme". */
const behindDash = (text: string, register: OutletNames): string | null =>
  behind(text, DASHES).find(
    (rest) =>
      !isBareCredit(text.slice(0, -rest.length).replace(/[\s–—|•-]+$/u, '')) &&
      ((isBareCredit(rest) && namesAgency(rest, register) && areAllKnown(rest, register)) || saysHow(rest, register)),
  ) ?? null;

const PICTURE_END = new RegExp(`\\s(?:${PICTURE_ENDS.join('|')})\\.?$`, 'iu');

/** "Ada Quill photo", "Gazette photo" */
const ofPicture = (text: string, register: OutletNames): boolean =>
  PICTURE_END.test(text) &&
  isBareCredit(text.replace(PICTURE_END, '')) &&
  (areAllKnown(text, register) || /^\p{Lu}{3,5} \S+$/u.test(text));

const TWO = /^\p{Lu}[^/,]{3,40}\s?\/\s?\p{Lu}[^/]{3,50}$/u;

/** "Ada Quill/Harbour Wire": a person and a body. */
const ofTwo = (text: string, register: OutletNames): boolean =>
  TWO.test(text) &&
  isBareCredit(text) &&
  areAllKnown(text, register) &&
  Object.values(splitCredit(text, register)).every((names: string[]) => names.length > 0);

/** "Submitted photo"; a word on rights in brackets is no credit. */
const OF_PHOTO = /photo|foto|фото|supplied|handout|cedida/i;

/** True for a text that is a credit as a whole: by who gave the picture, by its word for one, by the staff. */
function saysHow(text: string, register: OutletNames): boolean {
  const names = namesBehind(text);
  return (
    isGiven(text) ||
    isNamed(text) ||
    (isProvenance(text) && OF_PHOTO.test(text)) ||
    PLATFORM.test(text) ||
    ofPicture(text, register) ||
    ofTwo(text, register) ||
    (ofStaff(text, register) ?? behindAgency(text, register)) !== null ||
    (names !== null && areAllKnown(names, register))
  );
}

const whole = (text: string, register: OutletNames): string | null =>
  text.length <= 90 && isBareCredit(text) && namesAgency(text, register) ? text : null;

const CLOSING = /[.!?。"”»]\s?[（(]([^()（）]{2,60})[)）]$/u;

/** A name in brackets after the caption's last sentence: "The island at dawn. (Acme Estates)". */
function closing(text: string): string | null {
  const inside = CLOSING.exec(text)?.[1] ?? '';
  return inside !== '' && isBareCredit(inside) ? inside : null;
}

const AFTER_EQUALS = /[＝=]([^＝=。]{2,24})$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Japanese papers set the maker behind an equals sign: 「…港の橋＝ロイター」, 「…＝海野筆子撮影」. */
function behindEquals(text: string, register: OutletNames): string | null {
  const name = CJK.test(text) ? (AFTER_EQUALS.exec(text)?.[1] ?? '') : '';
  // kanji alone have the shape of a name, and may be a place
  return SUPPLIED.test(name) || (name !== '' && namesAgency(name, register)) ? name : null;
}

const SLASHED = /[.!?…"”»)]\s*[/|•]\s+([^/|.]{3,60})$/u;

/** A name behind a stroke after the caption's last sentence: "The island at dawn. / ADA QUILL". */
function behindStroke(text: string, register: OutletNames): string | null {
  const name = SLASHED.exec(text)?.[1] ?? '';
  return name !== '' && isBareCredit(name) && areAllKnown(name, register) ? name : null;
}

const MAILED =
  /(?:^|[.!?]["”’)]? )((?:\p{Lu}[\p{L}'’.-]{0,30} ){2,4}[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3})$/u;

/** A name with its address, as some groups of papers sign: "The island at dawn. Ada Quill aquill@gazette.example". */
const mailed = (text: string): string | null => MAILED.exec(text.slice(-240))?.[1] ?? null;

const BEFORE_DASH = /^([^.!?:/©]{2,40}\/[^.!?:]{2,40}?)\s[-–—]{1,2}\s(?=\p{Lu}\S*(?:\s\S+){3})/u;

/** Before the caption and a dash: "Ada Quill/AP - The island at dawn, seen from the ferry." */
function beforeDash(text: string, register: OutletNames): string | null {
  const line = BEFORE_DASH.exec(text)?.[1] ?? '';
  return line !== '' && isBareCredit(line) && namesAgency(line, register) && areAllKnown(line, register) ? line : null;
}

const STAFF = new RegExp(`^([^/|,.!?]{4,40})\\s?[/|,]\\s?(?:[\\p{L}\\s]{1,30}\\s)?(?:${STAFF_WORDS.join('|')})$`, 'iu');

/** "Ada Quill / Staff Photographer", with or without the paper's name. */
const ofStaff = (text: string, register: OutletNames): string | null =>
  STAFF.test(text) && splitCredit(STAFF.exec(text)?.[1] ?? '', register).creators.length > 0 ? text : null;

const NEWSROOM = new RegExp(`^[^:]*(?:${NEWSROOM_ENDS.join('|')}):`, 'i');
const OF_AGENCY = /^[^:/|]{2,40}:\s+\p{Lu}[^:]{3,40}$/u;

/** "Acme: Ada Quill": the agency and its photographer are all there is. */
const behindAgency = (text: string, register: OutletNames): string | null =>
  OF_AGENCY.test(text) && (NEWSROOM.test(text) || namesAgency(text, register)) && areAllKnown(text, register)
    ? text
    : null;

/** "janedoe/Flickr" */
const ON_PLATFORM = new RegExp(`^[\\w.-]{3,30}\\s?/\\s?(?:${OPEN_STOCKS.join('|')})$`, 'i');

/** How a caption and its credit are told apart, the surest first. */
const RULES: readonly CreditRule[] = [
  { name: 'before a dash', find: beforeDash },
  { name: 'in brackets', find: bracketed },
  { name: 'in brackets at the end', find: closing },
  { name: 'opened by a credit word', find: opened },
  { name: 'opened by a copyright sign', find: signed },
  { name: 'after the last sentence', find: afterSentence },
  { name: 'behind a dash', find: behindDash },
  { name: 'behind a stroke', find: behindStroke },
  { name: 'with an address', find: mailed },
  { name: 'behind an equals sign', find: behindEquals },
  { name: 'before the caption', find: makersAtStart },
  {
    name: 'says how the picture came',
    find: (text, names) => (isProvenance(text) || saysHow(text, names) ? text : null),
  },
  { name: 'the whole text', find: whole },
  { name: 'behind its agency', find: behindAgency },
  { name: 'a platform and a name', find: (text) => (ON_PLATFORM.test(text) ? text : null) },
];

/** True when the line names anyone, or says that nobody is to be named. */
export function hasParties(line: string, register: OutletNames): boolean {
  const { creators, agencies } = splitCredit(line, register);
  return creators.length + agencies.length > 0 || isProvenance(line);
}

/** The credit line in a caption, verbatim and without the caption's sentence; null when there is none. */
export function findCreditLine(caption: string, register: OutletNames): string | null {
  const text = caption.slice(-MAX_CAPTION).trim();
  for (const { find } of RULES) {
    const line = find(text, register);
    if (line && !NO_CREDIT.test(line) && hasParties(line, register)) return line;
  }
  return null;
}
