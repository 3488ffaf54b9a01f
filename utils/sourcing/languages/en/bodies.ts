/** English words that stand for a body already named: "the company", "the ministry". */
import type { BodyNouns } from '../language.ts';

/** Names of public bodies, of which "the company" is none. */
const PUBLIC =
  'Ministry|Department|Dept|Agency|Administration|Court|Police|Office|Commission|Committee|University|College|Council|Bureau|Party|Senate|House|Congress|Parliament|Union|Association|Cent(?:er|re)s?|Institute|Foundation|Government|Army|Navy|Nations|Organi[sz]ation|School|Board|Embassy|State|States|County|City|campaign|government|police|military|army';

export const bodyNouns: BodyNouns = {
  before: '\\b[Aa]ccording to ',
  after: '{adv} (?:{say})(?![\\p{L}’-])',
  nouns: [
    {
      noun: '[Tt]he (?:company|firm|corporation|business|retailer|carrier|airline|automaker|carmaker|manufacturer|startup|start-up|chain|bank|brand|developer|drugmaker|tech giant|social network)',
      fits: `^(?!.{0,80}\\b(?:${PUBLIC})\\b)`,
      firm: true,
    },
    {
      noun: '[Tt]he (?:federal |government )?(?:agency|regulator|watchdog)',
      fits: '\\b(?:Agency|Administration|Bureau|Department|Office|Service|Services|Commission|Authority|Cent(?:er|re)s?|Protection|Survey|Board)\\b|^\\p{Lu}[\\p{Lu}.&-]{1,6}$',
    },
    {
      noun: '[Tt]he (?:rights |advocacy |environmental |industry |nonprofit |trade )?(?:group|organi[sz]ation|nonprofit|charity|association|think tank|alliance|coalition)',
      fits: '\\b(?:Association|Union|Foundation|Group|Alliance|Coalition|Council|Watch|International|Network|Society|Committee|League|Institute|Fund|Federation|Action|Project|Organi[sz]ation|Initiative|Movement|Cent(?:er|re)|PAC|Observatory|Caucus)\\b|^\\p{Lu}[\\p{Lu}.&-]{1,6}$',
    },
    {
      noun: "[Tt]he (?:country’s |country's )?(?<same>ministry|department|commission|committee|court|council|university|union|foundation|institute|bureau|association|campaign|embassy|board|party|panel|hospital|college|museum|league|authority|administration|government|military|directorate|Ministry|Department|Commission|Committee|Council|University|Institute|Bureau|Association|Embassy|Board|Authority|Directorate)",
      fits: '',
    },
    { noun: '(?:[Hh]is|[Hh]er) (?<same>campaign)', fits: '' },
  ],
};
