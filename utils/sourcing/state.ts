import type { Block } from '../model.ts';
import type { Article } from './addOutlets.ts';
import type { ArticleNames } from './articleNames.ts';
import type { Bearers } from './bearers.ts';
import type { Introductions } from './introductions.ts';
import type { Language } from './languages/language.ts';
import type { Sentence } from './maskedSentences.ts';
import type { Mention } from './mention.ts';
import type { People } from './people.ts';

/** What the reading of one article keeps in mind from sentence to sentence. */
export type State = {
  article: Article;
  language: Language;
  names: ArticleNames;
  people: People;
  roles: Map<string, string>;
  /** The person the text last spoke of. */
  last: Mention | null;
  /** The people the text spoke of, the latest first. */
  seen: Mention[];
  /** The person whose words the text last gave, while no other source has spoken. */
  spoke: Mention | null;
  /** The outlet the text last named. */
  outlet: Mention | null;
  /** Bodies the text named, the latest first. */
  bodiesNamed: Mention[];
  /** Unnamed sources that have spoken, by the last word of their first naming. */
  unnamed: Map<string, string>;
  /** The last single unnamed source, and the group that the text last spoke of while nobody else has spoken. */
  someone: string | null;
  group: string | null;
  /** Sources that speak in the text, and those without a name that do in a headline. */
  heard: Set<string>;
  teasers: Set<string>;
  /** The holder of an office who is the first to speak, and may be named in the next words: “the mayor”. */
  lead: { id: string; block: Block } | null;
  sentence: Sentence | null;
  /** Documents by their main word, as first named in full: the latest first. */
  documents: Map<string, string[]>;
  /** Bodies by acronym or full name, as a reader would name them: "Harbour Office (HO)". */
  bodies: Map<string, string>;
  /** Single names that are people's. */
  singles: Set<string>;
  /** Bodies that the article calls a firm or treats as one. */
  called: Set<string>;
  /** Outlets named without doubt somewhere in the article. */
  named: Set<string>;
  /** Outlets that introduce the block behind their own. */
  introductions: Introductions;
  /** Through whom the interviews and letters came that the text points back to. */
  bearers: Bearers;
  /**
   * Who spoke last through a carrier: a quotation of theirs that follows came the same way. `speaker`: null where an
   * outlet was named that carried words, and nobody whose words; `asked`: whom that sentence is about.
   */
  carried: { speaker: string | null; asked: string | null; via: string; block: Block } | null;
};
