/** What a language tells of noun phrases: unnamed sources, bodies, documents and titled works. */

/** Noun phrases: `heads` are their main words in lower case, `after` a pattern of what may follow and belongs to
 * them, `unspecific` a pattern of whole phrases that stand for unnamed sources ("media reports"), `carried` a pattern
 * of heads that stay themselves behind an outlet's name ("a CNN poll" is CNN's and yet a poll),
 * `borrowed` a pattern of phrases, up to their head, that only hand on what a body beside them says ("data from X"),
 * `part` a pattern of what follows a head that only tells what somebody is ("a research firm"),
 * `again` a pattern of what does not tell a phrase from one met before ("the same"),
 * `weak` a pattern of heads that are none of this kind, with what stands round them (“a brief statement”),
 * `story` a pattern of what stands before an outlet's name whose own story it is ("report from CNN"),
 * `titling` a pattern of a phrase with its field right before the name of whose office it is ("officer for schools").
 */
export type NounPhrases = {
  heads: readonly string[];
  /** Whether a plural's possessive may stand before: "the unions’ campaign". */
  owned?: true;
  /** Of these, those that need no word before them whatever `minWords` says: "police said". */
  alone?: readonly string[];
  /** Of these, those for which a word behind them does as well: "records of the yard". */
  tailed?: readonly string[];
  /** Pattern of phrases that need no name in them: "the health ministry". */
  office?: string;
  /** Of these, those that may stand for one another: "the survey" for a poll. */
  kin?: readonly (readonly string[])[];
  /** Of these, those that end a name in capitals: "the Harbour Poll". */
  proper?: readonly string[];
  /** Of these, those that need a determiner or a name before them: "a nurse". */
  counted?: readonly string[];
  /** Words before a phrase that tell of the author’s own: "my teacher" is no source. */
  own?: readonly string[];
  after: string;
  minWords: number;
  unspecific?: string;
  again?: string;
  /** Pattern of names so vague that what follows under a definite article is the same: “a recent poll”. */
  vague?: string;
  /** Pattern of the words behind a document that tell whose it is, {words} filled in. */
  credited?: string;
  carried?: string;
  story?: string;
  titling?: string;
  part?: string;
  borrowed?: string;
  weak?: string;
};

/**
 * Words that stand for a body named before. `noun`: a pattern; `fits`: a pattern of the names it may stand for, unless
 * the noun's group `same` has to be a word of the name. `firm`: only firms. `before`, `after`: patterns of what stands
 * right before or behind the noun where it speaks, {words} filled in in `after`.
 */
export type BodyNouns = {
  before: string;
  after: string;
  /** Pattern of the nouns that name a body themselves where none was named: "the government". */
  own?: string;
  /** Pattern of what follows a noun that is only told of a name behind it: "the company Harbour Foods". */
  naming?: string;
  nouns: readonly { noun: string; fits: string; firm?: true }[];
};

/** Works with a title: `before` a pattern of what stands before a title in quotation marks, `bare` of the whole with a
 * title without marks, its group `title`.
 */
export type TitledWorks = { before: string; bare: string };
