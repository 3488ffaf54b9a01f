/** English words that stand for a body already named: "the company", "the ministry". */
import type { BodyNouns } from '../phrases.ts';

/** Names of public bodies, of which "the company" is none. */
const PUBLIC =
  'Ministry|Department|Dept|Agency|Administration|Court|Police|Office|Commission|Committee|University|College|Council|Bureau|Party|Senate|House|Congress|Parliament|Union|Association|Cent(?:er|re)s?|Institute|Foundation|Government|Army|Navy|Nations|Organi[sz]ation|School|Board|Embassy|State|States|County|City|campaign|government|police|military|army';

export const bodyNouns: BodyNouns = {
  before:
    '\\b(?:[Aa]ccording to|[Pp]er|(?:statement|announcement|release|memo|letter|e-?mail|tweet)s? (?:from|by)) |[”"’\'],? (?:said|says|added|adds|wrote|writes|explained|announced|insisted|warned|tweeted|noted|claimed) ',
  after: '{adv} (?:{say}|{sayToo})(?![\\p{L}’-])',
  own: '^[Tt]he (?:government|council|embassy)$',
  naming: ' (?!\\p{Lu}\\p{Ll}+day\\b)\\p{Lu}',
  nouns: [
    {
      noun: '[Tt]he (?:(?:[A-Z][a-z]+(?:-based)?,? ){1,4}|tech(?:nology)? |retail |mining |shipping |banking |chip |biotech |furniture |sportswear |beverage |insurance |property |delivery |internet |online |software |media |space |oil |energy |car |drug |food |fashion |toy |gaming |game |video game |telecom |phone |consulting |cybersecurity |streaming |pharmaceutical |aerospace |ride-hailing |ride-sharing |social media |e-commerce |search |grocery |supermarket |restaurant |hotel |fast-food |coffee |cruise )?(?:company|firm|corporation|business|retailer|carrier|airline|automaker|carmaker|manufacturer|startup|start-up|chain|bank|brand|developer|drugmaker|chipmaker|maker|giant|streaming service|supermarket|grocer|insurer|lender|utility|conglomerate|multinational|operator|railroad|cruise line|studio|publisher|builder|brewer|broker|label|social network)',
      fits: `^(?!.{0,80}\\b(?:${PUBLIC})\\b)`,
      firm: true,
    },
    {
      noun: '[Tt]he (?:federal |government |state |health |space |weather |intelligence |spy |aid |safety )?(?:agency|regulator|watchdog|bureau|body)',
      fits: '\\b(?:Agency|Administration|Bureau|Department|Office|Service|Services|Commission|Authority|Cent(?:er|re)s?|Protection|Survey|Board)\\b|^Of(?:com|gem|qual|sted|wat)$|^\\p{Lu}[\\p{Lu}.&-]{1,6}$',
    },
    {
      noun: '[Tt]he (?:[A-Z][a-z]+(?: [A-Z][a-z]+)?-based )?(?:rights |advocacy |environmental |industry |nonprofit |trade )?(?:group|organi[sz]ation|nonprofit|non-profit|charity|association|think tank|alliance|coalition|trade group|lobby|watchdog group|advocacy group)',
      fits: '\\b(?:Association|Union|Foundation|Group|Alliance|Coalition|Council|Watch|International|Network|Society|Committee|League|Institute|Fund|Federation|Action|Project|Organi[sz]ation|Initiative|Movement|Cent(?:er|re)|PAC|Observatory|Caucus|Board)\\b|^\\p{Lu}[\\p{Lu}.&-]{1,6}$',
    },
    {
      noun: "[Tt]he (?:country’s |country's |hospital )?(?<same>trust|ministry|department|commission|committee|court|council|university|union|foundation|institute|bureau|association|campaign|embassy|board|party|panel|college|museum|league|authority|administration|government|military|directorate|fund|studio|district|airport|church|club|society|federation|legislature|senate|laboratory|observatory|zoo|library|railway|county|city|tribunal|diocese|academy|council|task force|Ministry|Department|Commission|Committee|Council|University|Institute|Bureau|Association|Embassy|Board|Authority|Directorate)",
      fits: '',
    },
    { noun: '[Tt]he hospital', fits: '\\b(?:Hospitals?|Infirmary|Clinic|Medical Cent(?:er|re))\\b' },
    {
      noun: '[Tt]he (?:school|college|institution)',
      fits: '\\b(?:University|College|School|Institute|Academy|Polytechnic|Seminary)\\b',
    },
    {
      noun: '[Tt]he (?:team|club|franchise)',
      fits: '(?<!\\b(?:Democrats|Republicans|Tories))(?<=\\b(?:FC|AFC|SC|United|City|Rovers|Wanderers|Athletic|Albion|Hotspur)|\\p{Lu}[\\p{L}.]+ \\p{Lu}\\p{Ll}+s)$',
    },
    { noun: "(?:[Hh]is|[Hh]er|[Tt]he (?:president|candidate|senator)['’]s) (?<same>campaign)", fits: '' },
  ],
};
