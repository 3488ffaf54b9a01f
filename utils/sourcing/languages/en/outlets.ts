/** What names of outlets are made of, for those that the register lacks. */
import { countries, origins } from './names.ts';

const WORD = "\\p{Lu}[\\p{L}\\d’'&.-]*";
const HOST = '(?<host>,? [Ww]ith \\p{Lu}[\\p{L}’-]*(?: \\p{Lu}[\\p{L}’-]*){1,2})?';

/** Last words of names: "the Kiel Gazette". */
const ENDS =
  'News Agency|News Service|News|Times|Post|Herald|Tribune|Gazette|(?<!(?:Medical|Law|Legal|Scientific|International|Dental|Nursing|Surgical|Clinical) )Journal(?! of )|Chronicle|Free Press|Radio|TV|Magazine|Courier|Dispatch|Examiner|Inquirer|Bulletin|Television|Morning News|Daily News|Podcast|Newswire|Watchdog|Weekly|Monthly';
/** Last words that need the article before the name: "the Kiel Ledger", though not "Nan Ledger". */
const ENDS_AFTER_ARTICLE = 'Sentinel|Ledger|Observer|Telegraph|Business Review|News-\\p{Lu}\\p{L}+';
/** Last words of much else besides: only of whom somebody tells, or who is said to report. */
const ENDS_AFTER_TELLING =
  'Star|Record|Standard|Mirror|Advocate|Advertiser|Independent|Citizen|Argus|Echo|Beacon|Register|Express|Reporter|Messenger|Mercury|Recorder|Mail|Globe|Enquirer|Press|Sun|Bugle|Banner|Eagle|Review|(?:Times|Post|Patriot)-\\p{Lu}\\p{Ll}+';
/** Of those, what no law, register or record is called: also where it reports, or something is in it. */
const ENDS_OF_PAPERS =
  'Argus|Echo|Advertiser|Mercury|Enquirer|Express|Reporter|Messenger|Star|Mirror|Recorder|Mail|Globe|Sun|Bugle';
const PLACED = '[Aa]ccording to|published in|reported in|appeared in';
/** The same, of names that go without an article: "told Kiel Today". */
const ENDS_WITHOUT_ARTICLE = 'Today|Now|Online|Live|Media|FM';
const TELLING =
  'told|tells|telling|interview with|reported by|spoke to|spoke with|speaking to|speaking with|comments to|statement to|email to|letter to';

/** What goes before a name that any words may make: "the trade publication Quay". */
const FIELDS =
  '[Ll]ocal|[Rr]egional|trade|tech|technology|industry|business|sister|student|online|digital|music|entertainment|gaming|games|sports?|fashion|food|science|news|political|politics|financial|satirical|satire|gossip|celebrity|conservative|liberal|progressive|investigative|nonprofit|leading|national|opposition|independent|[a-z]+-[a-z]+|\\p{Lu}\\p{L}+-(?:based|language)';
/** Parted, so that each can be told by a few words. */
const NOUNS = [
  'news site|local paper|newspaper|magazine|website|news outlet|broadcaster|news agency|podcast|blog|tabloid|news service',
  `(?:${FIELDS}) (?:publication|site|outlet|newsletter|newsroom|portal|daily|weekly|journal)`,
  `(?:${origins.join('|')}|state-run|state-owned|Saudi-owned|pro-government) (?:daily|weekly|outlet|paper|portal|channel|network)`,
  '(?:television|TV|radio|talk|news) (?:show|program|programme|station|channel)',
];

/** What goes behind a name that any words may make: "told the Quay daily". A land's own radio has none. */
const NOUNS_BEHIND =
  'radio|daily|weekly|media group|newspaper group|news (?:portal|website|site|channel)|broadcaster|(?:television|TV) network';
const NO_NAME = `(?!(?:${[...origins, ...countries].join('|')}|State|Local|Public|National|The) (?:${NOUNS_BEHIND}))`;

const BEHIND_NOUN =
  "(?!The )(?:\\p{Lu}[\\p{L}\\d’'&-]*)(?: (?:(?:d[aeo]|del|della|la|le|el|des|al|der|van|of|&) )?\\p{Lu}[\\p{L}\\d’'&-]*){0,3}";

/** Call signs of American stations, where a word beside them tells that they are none of a firm: "the CBS affiliate KQAY". */
const STATION = [
  '(?<=(?:[Aa]ffiliate|[Rr]adio|[Ss]tation) )[KW]\\p{Lu}{2,3}(?:-(?:TV|FM|AM|DT))?(?: ?\\d{1,2})?',
  '[KW]\\p{Lu}{2,3}-(?:TV|FM|AM|DT)(?: \\d{1,2})?',
  `(?<=(?:${TELLING}) )(?!KPMG|WADA|KFOR|WNBA|KNVB|WIPO)[KW]\\p{Lu}{3}(?![\\p{L}-])(?: ?\\d{1,2})?`,
  '(?:NBC|ABC|CBS|FOX|Fox|CW) ?\\d{1,2}',
  'Channel \\d{1,2}(?!\\d|:| (?:of|miles|kilomet))',
].join('|');

const NO_DAY = '(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';

/** What ends a name that says what it is: "Quay magazine". */
const KINDS = 'magazine|newspaper|(?:state )?news agency|broadcaster|podcast|television';

/** What a name is said to be behind it: "told Quay, a news site in Kiel". */
const APPOSED = 'newspaper|news [a-z]+|magazine|broadcaster|tabloid|(?:TV|radio) station|podcast|weekly|daily|monthly';

/**
 * What each of the forms begins with. Plain letters are asked for first, as that takes a quarter of the time: most words
 * of a text begin with a small one.
 */
const BEGINNING = "(?<![A-Za-z’'-])(?=[A-Z\\d\\u0080-\\uffff]|state |[a-z][A-Za-z\\d-]+\\.(?:com|net|org))(?<!\\p{L})";

export const outletForms = [
  `(?:(?!The )${WORD} ){1,3}?(?:${ENDS}|Show(?! (?:creator|star|actor|actress|alum|producer))${HOST})`,
  `(?<=[Tt]he )(?:${WORD} ){1,3}?(?:${ENDS_AFTER_ARTICLE})`,
  `(?<=(?:${PLACED}) the )(?:${WORD} ){1,2}(?:Argus|Echo|Advertiser|Mercury|Enquirer|Bugle)`,
  `(?<=[Tt]he )(?:${WORD} ){1,2}(?:${ENDS_OF_PAPERS})(?= (?:first )?(?:reported|revealed|understands|has learned)(?! (?:to|for|a (?:profit|loss))\\b))`,
  `(?<=(?:${TELLING}) the )(?:${WORD} ){1,3}?(?:${ENDS_AFTER_TELLING})`,
  `(?<=(?:told|tells|telling|interview with|reported by|speaking to) )(?:${WORD} ){1,2}(?:${ENDS_WITHOUT_ARTICLE})`,
  `(?!The |An? )(?=(?:[^ ,]+ ){0,2}[^ ,]+, (?:an?|the) )(?:${WORD} ){0,2}${WORD}(?=, (?:an?|the) (?:[\\p{L}-]+ ){0,4}(?:${APPOSED})(?:[,.]| (?:in|based|that|of|for|close|owned)\\b))`,
  `(?<=(?:${TELLING}|(?:said|interview|appearing) on) (?:the )?)${NO_NAME}(?:${WORD} ){0,2}${WORD}(?<!['’]s)(?= (?:${NOUNS_BEHIND})(?!\\p{L}))`,
  `(?<=(?:${TELLING}) )\\d[\\p{L}\\d]{0,12} (?:Media|News)`,
  `(?<=(?<!['’]s )["“‘])(?<marked>\\p{Lu}[^"“”‘’]{2,50})(?=["”’] (?:podcast|program(?:me)?|show|newsletter))`,
  `(?<=[Tt]he )(?:${WORD} )?Daily \\p{Lu}\\p{Ll}+(?! \\p{Lu})`,
  `Radio (?:Free )?\\p{Lu}[\\p{L}’'&-]+`,
  STATION,
  `(?!The |An? )(?=(?:${WORD} (?:& )?){1,3}(?:${KINDS}))(?<!(?<!\\p{L})[Aa]n? (?:${WORD} ){0,2})(?:${WORD} (?:& )?){1,3}(?<kind>(?:${KINDS})(?<!television(?= (?:interview|ad|ads|show|shows|network|networks|station|stations|advert))))(?! (?:the )?${NO_DAY}\\p{Lu})`,
  `(?!The |An? )(?:${WORD} ){1,3}(?:state TV|state television|state media)`,
  ...NOUNS.map((nouns) => `(?<=(?:${nouns}) ["'“‘]{0,2})${BEHIND_NOUN}`),
  `(?<=(?:newspaper|magazine|website|news site|news outlet|tabloid|podcast) ["“‘]{0,2}[Tt]he )${BEHIND_NOUN}`,
  `(?<=(?:${TELLING}) )[\\p{L}\\d][\\p{L}\\d-]+\\.(?:com|net|org)`,
  // "told TidePoint", though not "told McRoe", "told DeRoe"
  `(?<=(?:told|tells|reported by) )(?!Ma?c|[DL][aeiu]\\p{Lu}|Fitz|Van|Von|YouTube|LinkedIn)\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{L}\\d]+(?!['’]| \\p{Lu}| [a-z]+s )`,
  `(?<=(?:told|tells|reported by|(?:[Ww]riting|op-ed|essay|column) (?:in|for)) The )(?!Hague)${WORD}(?: ${WORD}){0,3}(?<!\\.)`,
  '(?<=(?:said|says|appear(?:ed|ing|ance)|interview(?:ed)?)(?: \\p{L}+){0,2} on ["“](?:The )?)(?<shown>(?!The )\\p{Lu}[^"“”‘’,.]{2,40})(?=[,.]?["”])',
  `(?<!\\p{Lu}[\\p{L}\\d]*, (?:the|an?) (?:[a-z-]+ )?)[Ss]tate (?:TV|television|news agency)(?! ${NO_DAY}\\p{Lu})`,
].map((form) => `${BEGINNING}(?<name>${form})(?![\\p{L}-]| (?:Corp|Group|Inc|Company|Holdings))`);
