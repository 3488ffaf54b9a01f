/** English: the first language file, and the pattern for the others. */
import { bodyNouns } from './en/bodies.ts';
import { cues, negatives, words } from './en/cues.ts';
import { genders } from './en/givenNames.ts';
import { mentionWeights } from './en/mentionWeights.ts';
import {
  articles,
  bodies,
  countries,
  determiners,
  firms,
  firmWords,
  generations,
  homographs,
  legalForms,
  links,
  modifiers,
  never,
  notAlone,
  origins,
  particles,
  peoples,
  places,
  portfolios,
  roles,
  starters,
  stops,
  subjects,
  titleNames,
  titles,
} from './en/names.ts';
import { bodies as bodyPhrases, documents, platforms, titledWorks, unnamed, wire } from './en/sources.ts';
import { singles, speech, speechCues, speechWords } from './en/speech.ts';
import type { Language } from './language.ts';

export const en: Language = {
  lang: 'en',
  abbreviations:
    'Mr Mrs Ms Pres Messrs Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Gens Lt Col Maj Capt Sgt Adm Rev Hon St Jr Sr Inc Corp Co Ltd vs etc No Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec U.S U.K U.N Fla Calif Mass Mich Ill Pa Va Md Ala Ariz Conn Del Ga Ind Kan Ky La Minn Miss Mo Mont Neb Nev Okla Ore Tenn Tex Vt Wash Wis Wyo D.C N.Y N.J a.m p.m e.g i.e approx est Ave Blvd Rd'.split(
      ' ',
    ),
  quoteMarks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['«', '»'],
    // As wire services and archives type them; the longer mark is tried first.
    ['``', "''"],
    ["''", "''"],
    ["'", "'"],
  ],
  words: { ...words, ...speechWords },
  negatives,
  cues: [...cues, ...speechCues],
  speech,
  names: {
    never,
    titles,
    titleNames,
    courtesies: ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr'],
    roles,
    portfolios,
    particles,
    bodies,
    links,
    sitting: ['on'],
    joins: ['and', '&'],
    alias: '(?:also |better |commonly )?known (?:simply )?(?:as|by)(?: the)?',
    answers: ['A'],
    mononyms: 'Adele Rihanna Beyonce Oprah Madonna Cher Shakira Drake Usher Prince Zendaya Pink Elvis Selena'.split(
      ' ',
    ),
    modifiers,
    starters,
    peoples,
    places,
    notAlone,
    articles,
    clipped: ['til', 'tis', 'twas', 'em', 'n', 'cause', 'cos', 'bout', 'round'],
    possessive: "['’]s",
    introducing: ['to'],
    clauses: ['that', 'it', 'he', 'she', 'they', 'there', 'the', 'a', 'an'],
    outletInitials: ['AP'],
    generations,
    legalForms,
    origins,
    countries: [...countries, ...firms],
    firms,
    firmWords,
    stops,
    subjects,
    adverb: '^\\p{Ll}{2,}ly$',
    determiners,
    homographs,
    genders,
    placing: ['in', 'near', 'around', 'across', 'outside', 'In', 'Near', 'Around', 'Across', 'Outside'],
    adverbs: '^\\p{Lu}\\p{Ll}{3,}ly$',
    resumed: '^the (?:[a-z-]+ )?[a-z-]*[a-rt-z]$',
    epithet:
      '^the (?:[\\p{L}\\d’-]+ ){0,3}(?:candidate|nominee|lawmaker|senator|congressman|congresswoman|businessman|businesswoman|billionaire|actor|actress|singer|rapper|author|comedian|filmmaker|governor|tycoon|magnate|mogul|frontrunner|front-runner|incumbent|challenger)$',
    anybody: '^the (?:man|woman|person|official|source)$',
    taken: '^(?:[Tt]he (?:[a-z-]+ )?[a-z-]+|[A-Za-z][a-z-]*s)$',
    office:
      "^the (?:[\\p{L}’'.-]+ ){0,3}(?:president|prime minister|premier|chancellor|minister|governor|senator|congressman|congresswoman|mayor|pope|king|queen|prince|princess)$",
    unidentified:
      '^(?:(?:an?|the|that|this|its|his|her|their) )?(?:(?:new|latest|recent|original) )?(?:report|reports|documents?|letter|release|records|papers|book|model|research|paper|draft|data|figures|form|analysis|files?)$|^(?:(?:an?|some|several|many|other) )?(?:lawsuit|poll|survey|study|complaint|resolution|studies|polls|surveys|documents|records|report)$',
    one: ['a', 'an', 'one', 'another'],
    outletForms:
      "(?<![\\p{L}’'-])(?<name>(?:(?!The )\\p{Lu}[\\p{L}’'&.-]* ){1,3}?(?:News Agency|News Service|News|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Free Press|Radio|TV|Magazine|Courier|Dispatch|Examiner|Inquirer|Bulletin|Television|Morning News|Daily News|Podcast|Newswire|Watchdog|Show(?<host>,? [Ww]ith \\p{Lu}[\\p{L}’-]*(?: \\p{Lu}[\\p{L}’-]*){1,2})?)|Radio (?:Free )?\\p{Lu}[\\p{L}’'&-]+|(?!The |An? )(?:\\p{Lu}[\\p{L}’'&.-]* ){1,3}(?<kind>magazine|newspaper|news agency|podcast|television(?! (?:interview|ad|ads|show|shows|network|networks|station|stations|advert)))|(?:\\p{Lu}[\\p{L}’'&.-]* ){1,3}(?:state TV|state television|state media)|(?<=(?:news site|newspaper|magazine|website|news outlet|broadcaster|news agency|podcast|blog|(?:television|TV|radio|talk|news) (?:show|program|programme)) [\"'“‘]{0,2})(?:\\p{Lu}[\\p{L}’'&-]*)(?: (?:(?:d[aeo]|del|della|la|le|el|des|al|der|van|of) )?\\p{Lu}[\\p{L}’'&-]*){0,3}|[Ss]tate (?:TV|television|news agency))(?![\\p{L}-]| (?:Corp|Group|Inc|Company|Holdings))",
    bearers: [
      ['interview', 'conversation', 'appearance'],
      ['story', 'article', 'piece', 'profile'],
      ['email', 'e-mail', 'message'],
      ['letter'],
      ['memo'],
      ['recording', 'audio', 'tape'],
    ],
    bearing:
      '\\b(?:in|during) (?:the|that|this) (?:same )?(?<bearer>interview|conversation|appearance|story|article|piece|profile|e-?mail|message|letter|memo|recording|audio|tape)\\b(?! (?:with|to|on|for|by|in|from|about)\\b)',
    outletParts:
      'Politics Business Sports Sport Opinion Entertainment Money Markets Health Español Arabic Persian Originals Investigates'.split(
        ' ',
      ),
    outletNouns:
      '\\b[Tt]he (?:news )?(?:agency|newspaper|paper|outlet|broadcaster|magazine|news site|network|site|website|publication|newswire)\\b',
  },
  singles,
  unnamed,
  bodies: bodyPhrases,
  bodyNouns,
  documents,
  titledWorks,
  platforms,
  score: {
    classes: ['say', 'report', 'told', 'carried', 'story', 'staff'],
    weights: mentionWeights,
    veto: -40,
    sure: [
      'outlet-poll',
      'outlet-poll-found',
      'on-programme',
      'went-on-outlet',
      'on-outlet-day',
      'on-panel',
      'outlet-noticed',
      'outlet-dash-reported',
      'outlet-words',
      'as-staff-reports',
      'on-days-outlet',
    ],
    rescue: 20,
  },
  wire,
};
