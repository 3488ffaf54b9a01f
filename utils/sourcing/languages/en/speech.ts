/** English speech: verbs of saying, what may stand between speaker and verb, and the shapes of speech. */
import type { CuePattern } from '../language.ts';
import { cue } from './cues.ts';

export const speechWords: Record<string, string> = {
  say: '(?:said|says|say|saying|added|adds|adding|told|tells|telling|wrote|writes|writing|noted|notes|noting|warned|warns|warning|asked|asks|argued|argues|argue|explained|explains|explaining|insisted|insists|insisting|claimed|claims|claim|claiming|announced|announces|announcing|confirmed|confirms|confirming|denied|denies|denying|stated|states|stating|declared|declares|declaring|replied|replies|responded|admitted|admits|admitting|alleged|alleges|allege|alleging|acknowledged|acknowledges|conceded|concedes|recalled|recalls|recalling|suggested|suggests|suggesting|stressed|stresses|testified|testifies|vowed|pledged|predicted|predicts|predict|concluded|concludes|revealed|reveals|revealing|disclosed|estimated|estimates|emphasized|emphasised|remarked|observed|commented|tweeted|tweets|tweeting|posted|posting|joked|quipped|boasted|complained|lamented|reiterated|maintained|maintains|contended|contends|asserted|asserts|cautioned|cautions|described|describes|accused|accuses|accusing|urged|urges|called|reported|reports|believes|believed|thinks|echoed|recounted|continued|advised|blamed|warn|believe|insist|accuse|deny|complain|acknowledge|contend|maintain|estimate|confirm|demand|demanded|demands|demanding|disagree|disagrees|disagreed|muttered|touted|highlighted|highlights|pointed out|points out|recommends|protested|speculated|clarified|defended|shouted|branded|criticized|criticised|praised|condemned|found (?:that|no)|shared|retorted|countered|indicated|informed|agreed(?! to\\b)|promised|opined|justified|answered|expressed|detailed|mused|gushed|exclaimed|tells|outlined|apologized|apologised|hailed|slammed|blasted|challenged|disputed|rejected|rejects|dismissed|wondered|hinted)',
  adv: '(?:,? (?:also|later|then|first|still|just|once|since|previously|recently|earlier|already|now|even|again|further|all|both|have|has|had|(?:is|are|was|were|been)(?= (?:[a-z]{2,12} )?[a-z]{2,14}ing\\b)|would|will|subsequently|reportedly|(?:on |last |late |early |this )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:morning|afternoon|evening|night))?|this week|last week|last month|last year|today|yesterday|[a-z]{2,14}ly),?){0,4}',
  aside: '(?:,[^;:.?!{Q}]{1,140}?| \\([^)]{1,60}\\)|[-–—][^-–—]{1,100}[-–—]| of [^,;:.?!]{1,40}?)??,?',
  time: '(?: (?:on |late |early |last |this |in |earlier |later )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|week|month|year|in a statement|at the time|January|February|March|April|May|June|July|August|September|October|November|December|\\d{1,4})){0,3}',
};

export const speechCues: CuePattern[] = [
  cue(
    'according-to',
    'says',
    'high',
    "(?<cue>\\b(?:[Aa]ccording to|[Pp]er|in the words of|[Cc]iting|[Qq]uoting)) (?:{the}{run})?(?:{O}(?:['’]s)? )?(?<speaker>{S})",
  ),
  cue(
    'document-says',
    'says',
    'high',
    '(?<speaker>{D}){aside}{adv} (?<cue>found|finds|shows?|showed|showing|reads?|suggests?|indicates?|highlights?|documents?|documented|alleges?|cites?|cited|states?)\\b',
  ),
  cue(
    'document-seen',
    'says',
    'medium',
    '(?<speaker>{D})[^.;:,{Q}]{0,30}? (?<cue>(?:obtained|seen|reviewed|viewed|leaked) by)\\b',
  ),
  cue(
    'figures-from',
    'says',
    'medium',
    '(?<cue>\\b(?:data|figures|statistics|estimates?|forecasts?|projections?|numbers|assessment)(?: [\\p{L}-]+){0,2}? (?:from|by)) {the}(?<speaker>{G})',
  ),
  cue(
    'did-saying',
    'says',
    'medium',
    "(?<speaker>[{P}{A}{B}{N}])(?![’'])[^.;:?!{Q}{P}{A}{D}{H}{O}{B}{N}]{1,120}?, (?<cue>saying|claiming|arguing|warning|insisting|alleging|branding)\\b",
  ),
  cue('single-name-said', 'says', 'high', '[{A}{X}], (?<speaker>{N}),{adv} (?<cue>{say}\\b)'),
  cue('speaker-posted', 'says', 'medium', '(?<speaker>[{P}{N}])[^.;:?!{Q}{P}{A}{H}]{1,80}?,? (?<cue>{T})'),
  cue('speaker-said', 'says', 'high', '(?<speaker>[{P}{A}{D}{H}]){aside}{adv} (?<cue>{say}\\b|{T})'),
  cue(
    'body-said',
    'says',
    'high',
    '(?<speaker>{G})(?:,[^,;:.?!{P}]{1,90},| \\([^)]{1,60}\\))?{adv} (?<cue>(?!recall|call)(?:{say}\\b|{T}))',
  ),
  cue('said-role-name', 'says', 'high', '(?:{Q}|,),? (?<cue>{say}){time} [^.;:{Q}]{0,90}?{X},? (?<speaker>{P})'),
  cue(
    'said-someone-name',
    'says',
    'high',
    '(?:{Q}|,),? (?<cue>{say}){time} (?:the|an?|its|his|her|{G})[^.;:,{Q}]{1,70}, (?<speaker>{P})(?=[,.]|$| who)',
  ),
  cue('said-speaker', 'says', 'high', '{Q},? (?<cue>{say}){time} {the}{shortRun}(?<speaker>{S})'),
  cue(
    'comma-said-speaker',
    'says',
    'high',
    ', (?<cue>{say}){time} {the}(?<speaker>(?:{P}|{G}|{A}))(?=[,.]|$| of | who | in | for )',
  ),
  cue('speaker-colon', 'says', 'medium', '^(?<speaker>{S}){aside}(?<cue>:) {Q}'),
  cue('quote-colon-speaker', 'says', 'medium', '{Q}(?<cue>:| [-–—]) ?(?<speaker>{S})$'),
  cue(
    'statement-by',
    'says',
    'medium',
    '(?<cue>\\b(?:statement|remarks|comments|warning|announcement|letter) (?:by|from)) {the}{shortRun}(?<speaker>{S})',
  ),
  cue('quoted-speaker', 'says', 'medium', '(?<speaker>{S}){aside} (?:was|were|is|are) (?<cue>quoted|cited)\\b'),
  cue(
    'speech-noun',
    'says',
    'low',
    "(?<speaker>{S})['’]s (?<cue>(?:statement|claim|claims|remarks|comments|warning|announcement|assertion|testimony))\\b",
  ),
];
