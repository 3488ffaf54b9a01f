/** What one language brings to the reading of sources. All of it data: the engine knows no words. */
import type { CuePattern, NegativePattern, Speech, WirePattern } from './patterns.ts';
import type { BodyNouns, NounPhrases, TitledWorks } from './phrases.ts';

/** `post`: the word is one for a post itself ("tweet") and needs no further cue. */
export type PlatformWord = { name: string; pattern: string; post?: true };

/**
 * A linear score over the words round an outlet's name. `classes`: names of `Language.words` whose words count as one.
 * `weights`, `veto` and `rescue` in hundredths: below `veto` a rule's finding is taken back, from `rescue` on an outlet
 * counts that no rule found.
 */
export type MentionScore = {
  classes: readonly string[];
  weights: Readonly<Record<string, number>>;
  veto: number;
  /** Names of cues whose finds it lets stand: what they find is not in what it was trained on. */
  sure?: readonly string[];
  /** Rules as sure of an outlet named as an owner: "Quay’s Jane Roe says". */
  sureOwning?: readonly string[];
  rescue: number;
};

/** One language file. */
export type Language = {
  lang: string;
  /** Words whose full stop does not end a sentence, without the stop. */
  abbreviations: readonly string[];
  /** Pairs of quotation marks. */
  quoteMarks: readonly (readonly [string, string])[];
  /** Fragments of regular expressions used by the patterns as {name}. */
  words: Readonly<Record<string, string>>;
  /** Shapes that take a mention out of play before any cue is tried: subject of the story, employer, prize. */
  negatives: readonly NegativePattern[];
  /** From the most to the least trusted. */
  cues: readonly CuePattern[];
  speech: Speech;
  names: {
    /** Capitalised words that are no part of a name: sentence starters, weekdays, months. */
    never: readonly string[];
    titles: readonly string[];
    /** Titles and words of origin that are last names as well: "Matthew Prince". */
    titleNames: readonly string[];
    /** Of `titles`, those of everybody: what follows is a last name. */
    courtesies: readonly string[];
    /** In lower case, words for what somebody is, which stand before a name without a title's rank: "comedian". */
    roles: readonly string[];
    /** Fields of an office, behind its title and before a name: "Minister for Housing Jane Roe". */
    portfolios: readonly string[];
    /** Of `never`, last names of some: "Jane May". */
    lastNames?: readonly string[];
    /** What somebody is of a field, and no title without one: "Head of Schools Jane Roe". */
    offices?: readonly string[];
    particles: readonly string[];
    /** Words that make a name that of an organization. */
    bodies: readonly string[];
    /** Links between the words of an organization's name. */
    links: readonly string[];
    /** Of `links`, those before the body that people sit on: "Democrats on the Committee". */
    sitting?: readonly string[];
    /** Words that join a name to what it belongs to: "of". */
    genitive?: readonly string[];
    /** Of `links`, those between two names as well: "the Office and the Ministry". */
    joins: readonly string[];
    /** Pattern of words before the letters that a body goes by: "known as". */
    alias: string;
    /** What stands before an answer whose speaker is not named again: "A: It was late." */
    answers: readonly string[];
    /** Given names of those who are known by no last name. */
    mononyms: readonly string[];
    /** Of `never`, words that may begin the name of a body. */
    modifiers: readonly string[];
    /** Pattern of words that are names only where they have a capital within a sentence too. */
    starters: string;
    /** Pattern of words for the people of a place ("Tunisians"), beside those of `origins` in the plural. */
    peoples: string;
    /** Patterns of names that bodies have and nobody else, though no word in them tells: "Sailors Without Borders". */
    bodyForms?: readonly string[];
    /** First words of places. */
    places: readonly string[];
    /** Of those, words that name nothing by themselves. */
    notAlone: readonly string[];
    articles: readonly string[];
    /** Words that an apostrophe opens: "'til". */
    clipped: readonly string[];
    /** Pattern of what a possessive adds to a word: "the yard's". */
    possessive: string;
    /** Words after which a bare noun is a source: "according to officials". */
    introducing: readonly string[];
    /** Outlets' two letters that are nobody's initials though a last name follows: "AP reporter". */
    outletInitials: readonly string[];
    /**
     * What tells a name of several words without a given name to be a firm's: patterns of the text right before and right
     * behind it, "shares of", "'s shares"; `person`: of the text behind that of somebody.
     */
    firmSigns?: { before: string; behind: string; person: string };
    /** Letters of agencies that stand behind an article; `unless`: a pattern of what behind others tells an outlet, too. */
    articledLetters?: { names: readonly string[]; unless: string };
    /** Pattern of names of outlets that are none where they stand, by what is beside them. */
    outletTraps?: string;
    /** Words for a firm's legal form. */
    legalForms: readonly string[];
    /** What tells a son from his father at the end of a name. */
    generations: readonly string[];
    /** Letters behind a name for what its bearer is: "Jane Roe MP". */
    honours?: readonly string[];
    /** Of `countries`, the firms. */
    firms: readonly string[];
    /** Words that a firm's short name goes without. */
    firmWords: readonly string[];
    /** One-word names of countries, capitals and firms: no last names. */
    countries: readonly string[];
    /** Words of origin before a title or a noun: no person's name, no title. */
    origins: readonly string[];
    /** Lower-case words that no noun phrase reaches back over. */
    stops: readonly string[];
    /** Of `stops`, those that a verb follows, with adverbs (a pattern of one word) before it: "she greeted officials". */
    subjects: readonly string[];
    /** Of `stops`, what may end a phrase: “those who know him”. */
    objects?: readonly string[];
    adverb: string;
    /** Heads that are also verbs: no phrase when they stand alone. */
    homographs: readonly string[];
    /** Pattern of words that stand for somebody only where they speak: "Another wrote". */
    speaking?: string;
    /** Words that begin a clause: behind a homograph they tell that it is a verb. */
    clauses: readonly string[];
    /** Words that stand for what is told of behind them: “which”. */
    relative?: readonly string[];
    /** Words a noun phrase begins with. */
    determiners: readonly string[];
    /**
     * For each gender that pronouns tell apart: its pronouns in lower case, titles and given names that belong to it.
     * All given names also tell a person's name from other capitals.
     */
    genders: readonly { pronouns: readonly string[]; titles: readonly string[]; given: readonly string[] }[];
    /** Words before a place: a single given name behind them is one ("in Charlotte"). */
    placing: readonly string[];
    /** Pattern of adverbs that begin a sentence before a comma and are no names: "Significantly, …". */
    adverbs: string;
    /** Pattern of a role that may stand for whoever just spoke: "the expert". */
    resumed: string;
    /** Pattern of what the person last spoken of is called: "the singer". */
    epithet: string;
    /** Pattern of words for anybody, for the unnamed source that just spoke: "the woman". */
    anybody: string;
    /** Pattern of phrases that take up an unnamed source of the same main word: "the officials". */
    taken: string;
    /** Pattern of words for the last single unnamed source, though others were spoken of since: “the insider”. */
    informant: string;
    /** Pattern of words for some of a group that was spoken of: “one”, “others”. */
    someOf: string;
    /** Pattern of the main word of a group: “players”. */
    many: string;
    /** Pattern of what makes a word one for many, at its end. */
    plural: string;
    /** Pattern of offices that one person holds, whose holder is named or is no source of the article's: "the mayor". */
    office: string;
    /** Pattern of phrases that tell no document apart from others: "the report". */
    unidentified: string;
    /** Words before a single one of many: "a", "another". A pronoun may stand for an unnamed source of this kind. */
    one: readonly string[];
    /**
     * Patterns of names with the form of an outlet's, for those the register lacks: "Harbour Gazette". The group `name`.
     * Where two begin at one place, the one before in the list counts.
     */
    outletForms: readonly string[];
    /**
     * Words for what may bear words, those for one thing together. `bearing`: a pattern of a pointer back to one, the
     * group `bearer`: "said in the interview".
     */
    bearers: readonly (readonly string[])[];
    bearing: string;
    /** Words that with an outlet's name before them name a part of it: "Bloomberg Politics". */
    outletParts: readonly string[];
    /** Where a word may stand for an outlet or person already met: "the agency". */
    outletNouns: string;
    /** Journals by bare name: what is in one is a study, and the journal no source. `journalsIn`: what stands before. */
    journals?: readonly string[];
    journalsIn?: string;
    /** What the publisher calls itself where somebody speaks to it: "this newspaper". */
    ownNouns?: string;
  };
  /**
   * What tells a single capitalised word to be somebody's last name, and what a body's: patterns of the masked text
   * right before and right behind it. Where nothing speaks for a person it is a body.
   */
  singles: { person: { before: string; after: string }; body: { before: string; after: string } };
  unnamed: NounPhrases;
  /** Bodies named by a lower-case word: "the Danish government". Counted where a name stands before the word. */
  bodies: NounPhrases;
  bodyNouns: BodyNouns;
  documents: NounPhrases;
  titledWorks: TitledWorks;
  /** Absent where no labelled mentions were at hand: the rules decide alone. */
  score?: MentionScore;
  platforms: readonly PlatformWord[];
  wire: readonly WirePattern[];
};
