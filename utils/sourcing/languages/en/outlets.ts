/** What names of outlets are made of, for those that the register lacks. */
import { origins } from './names.ts';

const WORD = "\\p{Lu}[\\p{L}’'&.-]*";
const HOST = '(?<host>,? [Ww]ith \\p{Lu}[\\p{L}’-]*(?: \\p{Lu}[\\p{L}’-]*){1,2})?';

/** Last words of names: "the Kiel Gazette". */
const ENDS =
  'News Agency|News Service|News|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Free Press|Radio|TV|Magazine|Courier|Dispatch|Examiner|Inquirer|Bulletin|Television|Morning News|Daily News|Podcast|Newswire|Watchdog|Weekly|Monthly';
/** Last words that need the article before the name: "the Kiel Ledger", though not "Nan Ledger". */
const ENDS_AFTER_ARTICLE = 'Sentinel|Ledger|Observer|Telegraph|Business Review|News-\\p{Lu}\\p{L}+';
/** Last words of much else besides: only of whom somebody tells, or who is said to report. */
const ENDS_AFTER_TELLING =
  'Star|Record|Standard|Mirror|Advocate|Independent|Citizen|Argus|Echo|Beacon|Register|Express';
const TELLING =
  'told|tells|telling|interview with|reported by|spoke to|spoke with|speaking to|speaking with|comments to';

/** What goes before a name that any words may make: "the trade publication Quay". */
const FIELDS =
  'trade|tech|technology|industry|business|sister|student|online|digital|music|entertainment|gaming|games|sports?|fashion|food|science|news|political|politics|local|financial|satirical|satire|gossip|celebrity|conservative|liberal|progressive|left-wing|right-wing|far-right|investigative|nonprofit|non-profit';
/** Parted, so that each can be told by a few words. */
const NOUNS = [
  'news site|newspaper|magazine|website|news outlet|broadcaster|news agency|podcast|blog|tabloid|news service',
  `(?:${FIELDS}) (?:publication|site|outlet|newsletter|newsroom|portal|daily|weekly|journal)`,
  `(?:${origins.join('|')}) (?:daily|weekly)`,
  '(?:television|TV|radio|talk|news) (?:show|program|programme|station|channel)',
];

const BEHIND_NOUN =
  "(?!The )(?:\\p{Lu}[\\p{L}’'&-]*)(?: (?:(?:d[aeo]|del|della|la|le|el|des|al|der|van|of) )?\\p{Lu}[\\p{L}’'&-]*){0,3}";

/** Call signs of American stations, where a word beside them tells that they are none of a firm: "the CBS affiliate KQAY". */
const STATION =
  '(?<=(?:[Aa]ffiliate|[Rr]adio|[Ss]tation) )[KW]\\p{Lu}{2,3}(?:-(?:TV|FM|AM|DT))?(?: \\d{1,2})?|[KW]\\p{Lu}{2,3}-(?:TV|FM|AM|DT)(?: \\d{1,2})?';

export const outletForms = `(?<![\\p{L}’'-])(?<name>${[
  `(?:(?!The )${WORD} ){1,3}?(?:${ENDS}|Show${HOST})`,
  `(?<=[Tt]he )(?:${WORD} ){1,3}?(?:${ENDS_AFTER_ARTICLE})`,
  `(?<=(?:${TELLING}) the )(?:${WORD} ){1,3}?(?:${ENDS_AFTER_TELLING})`,
  `(?<=[Tt]he )(?:${WORD} )?Daily \\p{Lu}\\p{Ll}+(?! \\p{Lu})`,
  `Radio (?:Free )?\\p{Lu}[\\p{L}’'&-]+`,
  STATION,
  `(?!The |An? )(?:${WORD} ){1,3}(?<kind>magazine|newspaper|news agency|podcast|television(?! (?:interview|ad|ads|show|shows|network|networks|station|stations|advert)))`,
  `(?:${WORD} ){1,3}(?:state TV|state television|state media)`,
  ...NOUNS.map((nouns) => `(?<=(?:${nouns}) ["'“‘]{0,2})${BEHIND_NOUN}`),
  `(?<=(?:newspaper|magazine|website|news site|news outlet|tabloid) The )${BEHIND_NOUN}`,
  `(?<=(?:${TELLING}) )\\p{Lu}[\\p{L}\\d]+\\.com`,
  '[Ss]tate (?:TV|television|news agency)',
].join('|')})(?![\\p{L}-]| (?:Corp|Group|Inc|Company|Holdings))`;
