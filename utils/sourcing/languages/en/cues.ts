/** English cues and their shapes. Order is trust: where two fit one mention, the first names the finding. */
import type { CuePattern, NegativePattern } from '../patterns.ts';

/** What an outlet does with somebody's words, and with what it came by: the first lets others speak. */
const BORNE =
  '(?:quoted|carried|cited|published|broadcast|aired|released|shared|posted|interviewed|conducted|quoted as saying|commissioned|provided|distributed|disseminated|run|asked|contacted|reached|translated|recorded|relayed)';
const FOUND =
  '(?:obtained|seen|reviewed|uncovered|picked up|compiled|unearthed|viewed|estimated|tallied|credited|verified|analy[sz]ed|examined|collated|geolocated|reported|first reported|broken|written)';

export const words: Record<string, string> = {
  noun: "(?:-TV)?(?:(?:['’]s)? (?:news|TV|television|radio|agency|newspaper|magazine|website|site|channel|network|news agency|news site|reporters?|reporting|online|daily|weekly|editorial board|viewers|listeners|interviewer|hosts?|correspondents?|podcast|show)){0,3}",
  joint:
    '(?: of [{B}{N}{X}])?(?: and (?:the )?(?:\\p{Lu}[\\p{L}-]+\\.? ){1,3}(?={P})|(?:(?: \\([^)]{1,20}\\))(?:,? and|,)|(?:,? and|,? or|/| &)) ?{the}(?:(?<=its )[a-z-]+ )?)',
  /** What those who act or say stand right behind: “announced by the mayor and Harbour Motors”. */
  agent: '\\b(?:by|[Aa]ccording to) {the}(?:[a-z]+ ){0,2}',
  /** Between two people who share a verb, with what each of them is. */
  couple:
    "(?:,(?! (?:said|says|told|and)\\b)[^,;:.?!{Q}{P}{H}]{1,60},| \\([^)]{1,30}\\)|,)? and (?:(?:(?!(?:as|when|while|after|before|that|because|if|where|then|once|since|until|though|although|but|who|whom|which|how|what|why|said|says|told|is|was|are|were|has|had|have|met|saw)\\b)[a-z][a-z’'-]* |{A},? |{X},? |{G}(?:['’]s)? |{P}['’]s (?:[a-z-]+ ){0,3}[a-z-]+,? ){1,6})?",
  coupleOpening:
    "(?:^|[,;:—–-] |{Q},? |\\b(?:that|but|while|by|to|said|says) )(?:(?:[Tt]he )?(?:[\\p{L}’'-]+ ){0,2}(?:{A}|{X}) |{G}(?:['’]s)? (?:(?:[a-z-]+ )?(?:{holder}|mayor|president|captain|coach) )?)?",
  run: "(?:[\\p{L}\\d’'.-]+ ){0,5}?",
  shortRun: "(?:[\\p{L}\\d’'.-]+ ){0,3}?",
  the: "(?:(?:[Tt]he|an?|its?|his|her|their|our|[Tt]he (?:US|UK|U\\.S\\.|British|American|German|French|Russian|Israeli|Iranian|Turkish)|{N}['’]s) )?",
  told: '(?:told|tells|[Tt]elling|informed|assured|confided in|spilled to|spoke to|spoke with|[Ss]peaking to|[Ss]peaking with|speaks to|talked to|[Tt]alking to|talked with|identified (?:him|her|them)sel(?:f|ves) to|sat down with|[Ss]itting down with|explained to|confirmed to|said to|admitted to|acknowledged to|revealed to|complained to|reiterated to|dished to|opened up to|insisted to|replied to|claimed to|wrote to|added to|joked to|jokes to|quipped to|confessed to|confesses to|clarified to|gushed to|lamented to|hinted to|boasted to|bragged to|confided to|teased to|mused to|(?:passed|leaked|handed|forwarded) (?:[a-z]+ )?to|disclosed to|swore to|swears to|spills to|spill to|vented to|stressed to|emphasi[sz]ed to|confirms to|reveals to|explains to|opens up to|opened up with|chatted with|caught up with)',
  report:
    '(?:(?:reported|reports|reporting|report|observes|revealed|reveals|learned|learnt|understands|noted|notes|wrote|writes|published|publishes|said|says|saying|found|finds|confirmed|confirms|pointed out|points out|estimated|estimates|calculated|obtained|quoted|quotes|cited|cites|described|describes|called|calls|put it|disclosed|detailed|details|broke|announced|uncovered|aired|explained|explains|added|adds|first reported|observed|argued|argues|rated|ruled|declared|suggested|claimed|claims|alleges|alleged|recounted|carried|broadcast|showed|ran|projected|projects|lists|listed|recalled|criticized|criticised|documented|asked|stated|predicted|concluded|summed up|is reporting|was told|spoke|characteri[sz]ed|characteri[sz]es|deemed|deems|opined|opines|editoriali[sz]ed|speculated|speculates|examined|examines|explored|explores|investigated|investigates|(?:claim|understand)(?= (?:that|the|it|his|her|their)\\b| [{P}{B}{N}{H}])|(?:pegged|pegs|ranked|ranks|valued|values|rates)(?= (?:it|him|her|them|the|his|its)\\b| [{P}{B}{N}{H}])|has been told|had been told|dubbed|labell?ed|warned|warns|summari[sz]ed|highlighted|highlights|analy[sz]ed|analy[sz]es|surmised|contended|contends|hinted|tracked|tallied))',
  carried: `(?:${BORNE}|${FOUND})`,
  borne: BORNE,
  found: FOUND,
  calling: '(?:(?:who )?(?:gave|identified|introduced) [^.,;:]{1,40} as|named|surnamed)(?: only)? ',
  story:
    '(?:report|reports|reporting|story|stories|article|articles|analysis|investigation|calculations|review|editorial|tally|count|interview|poll|survey|profile|op-ed|column|exposé|expose|documentary|piece|database|survey|podcast|headline|scoop|account|data|dispatch|fact-check|essay|blog|feature|opinion piece|commentary|exit poll|averages?|transcript|projections?|forecast|rankings?|footage)',
  day: '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday)',
  staff:
    '(?:anchor|host|co-host|reporter|correspondent|journalist|columnist|editor|political director|analyst|fact-checker|contributor|commentator|writer|presenter|interviewer|moderator|critic|producer|photographer|executive editor|editor-in-chief|chief political correspondent|blogger)s?',
};

/** One cue, as the list below writes it. */
export const cue = (
  name: string,
  relation: CuePattern['relation'],
  confidence: CuePattern['confidence'],
  pattern: string,
): CuePattern => ({
  name,
  pattern,
  relation,
  confidence,
});

/** One whose outlet does not carry what others in the sentence say. */
const alone = (name: string, confidence: CuePattern['confidence'], pattern: string): CuePattern => ({
  ...cue(name, 'reports', confidence, pattern),
  alone: true,
});

/** One whose speaker is the outlet's own reporter. */
const byStaff = (name: string, pattern: string): CuePattern => ({
  ...cue(name, 'reports', 'high', pattern),
  staff: true,
});

export const cues: CuePattern[] = [
  // Who broke the news does not carry what others say of it
  alone(
    'first-reported-by',
    'high',
    '(?<=, )(?<cue>first (?:reported|published|revealed|disclosed|broken|uncovered)(?: [a-z]+day| [A-Z][a-z]+day)? by) {the}{shortRun}(?<outlet>{O})',
  ),
  // Two outlets, one through the other
  cue(
    'outlet-citing-outlet',
    'quotes',
    'high',
    "(?<carrier>{O}){noun}(?:,? {report})?[^.;:{Q}{O}]{0,60}?,? (?<cue>citing|quoting|cited|quoted|attributing|referring to|relaying|pointing to) {the}(?:(?:reports?|stor(?:y|ies)|articles?|[\\p{L}’'-]{3,14}) (?:by|in|from|of) )?{the}{shortRun}(?<outlet>{O})",
  ),
  cue(
    'told-as-reported-by',
    'quotes',
    'high',
    '(?:\\b{told}|\\b(?:interview|remarks|comments|statement|appearance)(?: [\\p{L}\\d]+){0,2}? (?:with|to|on|for|in)) {the}{shortRun}(?<outlet>{O})[^.;:{O}]{0,70}?,? (?<cue>as (?:first )?(?:reported|quoted|cited|carried|noted) by|according to|(?:quoted|reported|cited|carried|relayed) by|via) {the}{shortRun}(?<carrier>{O})',
  ),
  cue(
    'told-outlet-reported',
    'quotes',
    'high',
    '(?:\\b{told}|\\b(?:interview|remarks|comments|statement|appearance)(?: [\\p{L}\\d]+){0,2}? (?:with|to|on|for|in)) {the}{shortRun}(?<outlet>{O}),(?<cue>) {the}(?<carrier>{O}){noun}{adv} {report}\\b',
  ),
  cue(
    'told-outlet',
    'quotes',
    'high',
    '(?<speaker>{S}){aside}{adv} (?<cue>{told}) {the}(?:(?:{P}|{shortRun})(?:,? (?:of|from|at|on) {the})?)?(?<outlet>{O})',
  ),
  cue('tell-outlet', 'quotes', 'high', '(?<speaker>[{A}{P}{B}{N}]){adv} (?<cue>tell) {the}(?<outlet>{O})'),
  cue(
    'told-outlet-bare',
    'quotes',
    'high',
    '(?<cue>\\b{told}) {the}(?:{P}(?:,? (?:of|from|at|on) {the})?|{shortRun})?(?<outlet>{O})',
  ),
  cue(
    'told-among-others',
    'quotes',
    'high',
    '\\b{told} {the}(?:{A}|[a-z]+),? (?<cue>including|among them) (?:{P},? (?:of|at|from|for) )?{the}(?<outlet>{O})',
  ),
  cue(
    'interview-with',
    'quotes',
    'high',
    '(?<cue>\\b(?:[Ii]nterviews?|[Cc]onversations?|[Aa]ppearances?|[Cc]omments?|[Rr]emarks?|[Ss]tatements?|Q&A|[Pp]hone call|[Ee]mails?|letters?|[Bb]riefing|[Ss]egment)(?: [\\p{L}\\d]+){0,3}? (?:with|to|on|for|in|by|given to|published by|published in|from|aboard)) {the}(?:{shortRun}|{P} (?:of|on|from|at) {the}|editorial board of {the})?(?<outlet>{O})',
  ),
  cue(
    'has-the-story',
    'reports',
    'medium',
    "(?<outlet>{O})(?:(?:['’]s?)? {P})? (?:also )?(?<cue>(?:has|have) (?:(?:the|an?|some|all the|further|much) (?:[\\p{Ll}-]+ ){0,3}?(?:story|details|report|scoop|piece|interview|rundown|breakdown|write-up|account|profile|analysis)|more (?:details |here |information )?(?:on|about|here|details)))\\b",
  ),
  cue(
    'in-issue-of',
    'reports',
    'high',
    "(?<!\\b(?:featured|pictured|photographed|appeared|appears|shown|advertised|worn) )\\b[Ii]n (?<cue>(?:the|its|this|last) (?:(?:[\\p{L}-]+|{day}|\\d{1,4})(?:[’']s)? ){0,3}?(?:issue|edition) of) {the}{shortRun}(?<outlet>{O})",
  ),
  cue(
    'outlets-issue',
    'reports',
    'high',
    "\\b[Ii]n {the}(?<outlet>{O})(?:['’]s?)? (?:(?:magazine['’]s|[\\p{L}\\d-]+) ){0,3}?(?<cue>issue|cover story)\\b",
  ),
  cue(
    'confirmed-to',
    'quotes',
    'high',
    '(?<speaker>{S})(?: (?:for|of) [^,;:.?!]{1,40}?)?{aside}{adv} (?<cue>(?:confirms?|confirmed|clarified|explained|detailed)(?! {the}(?:[a-z-]+ )?(?:sale|transfer|move|switch|return|loan|link|ties|donation|gift)\\b) [^.;:{Q}{O}]{1,50}? (?:exclusively )?to) {the}(?<outlet>{O})',
  ),
  cue(
    'appeared-on',
    'quotes',
    'high',
    '[{P}{N}{H}{A}]{aside}{adv} (?<cue>(?:appeared|appears|made an appearance|was a guest|gave an interview) on) {the}(?<outlet>{O})',
  ),
  byStaff(
    'reporter-by-name',
    '(?<outlet>{O}) (?:[a-z]+ )?(?<cue>reporter|correspondent|journalist) (?<speaker>{P}){aside}{adv} {report}\\b',
  ),
  cue(
    'staff-by-name',
    'reports',
    'high',
    '(?<outlet>{O}) (?:[a-z]+ )?(?<cue>columnist|editor|critic|writer|blogger) (?<speaker>{P}){aside}{adv} {report}\\b',
  ),
  cue(
    'name-of-staff',
    'reports',
    'high',
    "(?<speaker>{P}), (?:an?|the) (?:[a-z-]+ )?(?<outlet>{O})(?:['’]s)? (?:[a-z]+ )?(?<cue>{staff}),{adv} (?:{say}|{report})\\b",
  ),
  cue(
    'staff-title-name',
    'reports',
    'high',
    "(?<outlet>{O})(?:['’]s?)? (?:[a-z-]+ ){0,2}(?:{staff}|{A}|{X}), (?<speaker>{P}),{adv} (?<cue>{say}|{report})(?![\\p{L}-])",
  ),
  cue(
    'reported-by',
    'reports',
    'high',
    '(?<cue>\\b(?:reported|detailed|chronicled|compiled|tallied|estimated|uncovered|unearthed|tracked|spotted|noticed|flagged|surfaced|broken|revealed)(?: [\\p{L}\\d]+){0,2}? by) {the}{shortRun}(?<outlet>{O})',
  ),
  cue(
    'first-appeared-in',
    'republishes',
    'high',
    '(?<cue>\\b[Tt]his (?:article|story|piece|post|essay|interview|column|commentary) (?:was )?(?:originally|first) (?:appeared|published|posted|ran) (?:on|in|by|at)|^(?:This (?:article|story|piece) is )?(?:[Rr]eprinted|[Rr]epublished|{N} with permission)(?: with permission)? (?:from|courtesy of)) {the}(?<outlet>{O})',
  ),
  cue(
    'quoted-by',
    'quotes',
    'high',
    '(?<cue>\\b{borne}(?: [\\p{L}\\d]+){0,3}? (?:by|in|on|with|to)) {the}{shortRun}(?<outlet>{O})',
  ),
  cue(
    'obtained-by',
    'quotes',
    'high',
    '\\b(?:statement|letter|e-?mail|message|note)s?,?(?: which| that)?(?: was| were)? (?<cue>(?:obtained|seen|reviewed) (?:exclusively )?by) {the}{shortRun}(?<outlet>{O})',
  ),
  cue(
    'quoted-by',
    'reports',
    'high',
    '(?<cue>\\b(?:{found}|polled|surveyed)(?: [\\p{L}\\d]+){0,3}? (?:by|in|on|with|to)) {the}{shortRun}(?<outlet>{O})',
  ),
  cue(
    'gave-interview',
    'quotes',
    'high',
    '(?<speaker>{S}){adv} (?<cue>(?:gave|granted|did|made)(?: [\\p{L}-]+){0,4}? (?:interviews?|statements?|comments|remarks) (?:to|with|on)) {the}{shortRun}(?<outlet>{O})',
  ),
  cue(
    'interview-given',
    'quotes',
    'high',
    '\\b(?:interviews?|statements?|comments|remarks|answers) (?:that |which )?(?:{the}{shortRun})?(?<speaker>{S}){adv} (?<cue>(?:gave|granted|did|made) (?:to|with|on)) {the}{shortRun}(?<outlet>{O})',
  ),
  cue(
    'statement-to',
    'quotes',
    'high',
    '(?<cue>\\b(?:sent|provided|given|emailed|e-mailed|released|leaked|issued|shared|spoken|gave|made|statement|statements|interview|email)(?: (?:an?|the|its|his|her|their) (?:[\\p{L}-]+ ){0,3}(?:memo|letter|statement|email|e-mail|message|document|note|copy|list|plan))? (?:to|with)) {the}{shortRun}(?<outlet>{O})',
  ),
  cue(
    'obtained-by',
    'quotes',
    'high',
    "(?<!\\b(?:among|between|by|with) )(?<speaker>[{D}{P}{A}{B}{N}])(?!['’])[^.;:{Q}{O}]{0,80}? (?<cue>(?:leaked|provided|released|broadcast|aired|published|posted|shared) (?:exclusively )?(?:by|to|with)) {the}{shortRun}(?<outlet>{O})",
  ),
  cue(
    'obtained-by',
    'reports',
    'high',
    "(?<!\\b(?:among|between|by|with) )(?<speaker>[{D}{P}{A}{B}{N}])(?!['’])[^.;:{Q}{O}]{0,80}? (?<cue>(?:obtained|seen|reviewed|viewed|uncovered|unearthed) (?:exclusively )?(?:by|to|with)) {the}{shortRun}(?<outlet>{O})",
  ),
  cue(
    'outlet-quoted-speaker',
    'quotes',
    'high',
    "(?<outlet>{O}){noun}{aside}{adv} (?<cue>quoted|quotes|cited|cites|quoting|citing|interviewed) (?:(?:[\\p{L}\\d’'-]+|{X}|{G}['’]s) ){0,5}?(?<speaker>{S})",
  ),
  cue(
    'outlet-released',
    'quotes',
    'medium',
    '(?<outlet>{O}){noun}{adv} (?<cue>released|posted|shared|leaked|unveiled|republished) {the}(?:[a-z-]+ ){0,2}{D}',
  ),
  cue(
    'outlet-quotes',
    'quotes',
    'high',
    '(?<outlet>{O}){noun}{aside}{adv} (?<cue>quoted|quotes|quoting|cited|cites|interviewed|carried|aired|was told|(?:has|have|had) been told|spoke (?:to|with))\\b',
  ),
  cue(
    'outlet-reported-citing',
    'quotes',
    'high',
    '(?<outlet>{O}){noun}(?: {report})?(?:[^.;]{0,80}?),? (?<cue>citing|quoting|attributing)\\b',
  ),
  cue(
    'citing-outlet',
    'reports',
    'high',
    '(?<cue>\\b(?:[Cc]iting|[Cc]ited|[Cc]ites|[Qq]uoting|[Qq]uoted|[Rr]eferring to|[Rr]eferencing|[Pp]ointing to|[Pp]ointed to)) {the}{shortRun}(?<outlet>{O})',
  ),
  byStaff(
    'according-staff',
    '(?<cue>\\b(?:[Aa]ccording to|[Pp]er)) {the}(?:{staff} )?(?<speaker>{P})(?:,? (?:an? |the )?(?:[a-z]+ )?(?:{staff} )?(?:of|at|for|from|with) {the})(?<outlet>{O})',
  ),
  byStaff(
    'according-outlets-staff',
    "(?<cue>\\b(?:[Aa]ccording to|[Pp]er)) {the}(?<outlet>{O})(?:['’]s?)? (?:[a-z]+ )?(?:{staff} )?(?<speaker>{P})",
  ),
  cue(
    'according-outlet',
    'reports',
    'high',
    '(?<cue>\\b(?:[Aa]ccording to|[Pp]er|[Rr]eported by|[Rr]eports by|[Rr]eports from|[Rr]eport in|[Rr]eport by|[Rr]eport from|[Rr]eported in|[Rr]eported on)) {the}(?:{P}(?:,? (?:of|from|at|on|for|in|with) {the})?|{run}|[^.;:,{Q}{O}]{1,60} by {the}(?:[a-z]+ ){0,3})?(?<outlet>{O})',
  ),
  alone(
    'according-others-outlet',
    'high',
    '(?<cue>\\b(?:[Aa]ccording to|[Pp]er)) {the}[{B}{N}{P}](?:, {the}[{B}{N}{P}]){0,4},? and {the}(?<outlet>{O})',
  ),
  cue(
    'via-in-brackets',
    'quotes',
    'high',
    "\\((?<cue>[Vv]ia):? (?:{P},? (?:of|at|from|for) )?{the}(?<outlet>{O})(?:[’']s {P})?\\)",
  ),
  cue(
    'via-outlet',
    'quotes',
    'medium',
    '(?<cue>\\b(?:[Vv]ia|[Cc]ourtesy of)):? (?:{P},? (?:of|at|from|for) )?{the}(?<outlet>{O})',
  ),
  cue(
    'hat-tip',
    'reports',
    'medium',
    '(?<cue>\\b(?:[Hh]/[Tt]|[Hh]at[- ]tip(?: to)?)):? (?:{P},? (?:of|at|from|for) )?{the}(?<outlet>{O})',
  ),
  cue(
    'outlet-poll',
    'reports',
    'medium',
    "(?<outlet>{O})(?:['’]s?)?(?:(?:/| and | & | ?[-–] ?)[^.,;]{1,30}?)? (?:[\\p{L}\\d’'-]+ ){0,3}?(?<cue>polls?|surveys?|polling)\\b",
  ),
  cue(
    'outlet-poll-found',
    'reports',
    'medium',
    "(?<outlet>{O})(?:['’]s?)?(?:(?:/| and | & | ?[-–] ?)[^.,;]{0,30}?| )(?<cue>){D}",
  ),
  cue('in-outlets-interview', 'quotes', 'high', '\\b[Ii]n {the}(?:[a-z\\d-]+ )?(?<outlet>{O}) (?<cue>interview)\\b'),
  cue(
    'an-outlets-story',
    'reports',
    'high',
    "\\b(?:(?:series|string|spate|handful|couple|number) of|[Aa]n?|[Tt]his|[Tt]hat|[Aa]nother|[Rr]ecent|(?:last|this) (?:week|month|year)['’]s) (?:(?!independent )[a-z]+ |\\d{4} )?(?<outlet>{O}) (?:[a-z]+ )?(?<!\\bnor (?:of|in) [^.;:]{0,12})(?<cue>investigation|analysis|reports?|stories|articles|story|article|profile|interview|editorial|column|op-ed|essay|exposé|expose|tally|scoop)(?! (?:for|of) \\d)\\b",
  ),
  cue(
    'in-outlet-opens',
    'reports',
    'high',
    '^(?<cue>[Ii]n) {the}(?<outlet>{O}), {the}(?:{staff} )?(?<speaker>{P}){aside}{adv} (?:{say}|{report})(?![\\p{L}-])',
  ),
  cue(
    'second-outlets-poll',
    'reports',
    'medium',
    "{O} ?[-–] ?(?<outlet>{O})(?:['’]s?)? (?:[\\p{L}\\d-]+ ){0,2}?(?<cue>{D}|polls?\\b|surveys?\\b)",
  ),
  cue(
    'outlet-story',
    'reports',
    'high',
    "(?<outlet>{O})(?:['’]s?)? (?!(?:is|was|are|were|has|had|will|would) )(?:[\\p{L}\\d’'-]+ ){0,3}?(?<cue>{story})\\b",
  ),
  cue(
    'report-from',
    'reports',
    'high',
    '(?<cue>\\b(?:[Rr]eports?|[Ss]tor(?:y|ies)|[Aa]rticles?) (?:{day} )?(?:from|by|in)) {the}{shortRun}(?<outlet>{O})',
  ),
  cue(
    'story-in-outlet',
    'reports',
    'high',
    '(?<cue>\\b(?:{story}|cover story|[Ww]riting|[Ww]rote|[Ww]rites|[Pp]ublished|[Aa]ppeared|[Ss]aid|[Pp]rinted|[Rr]eported|[Ff]eatured|[Rr]ead|[Aa]ppearing|[Ss]aying|[Ss]poke|[Ss]peaking|[Tt]old (?:him|her|them))(?:(?! hosted\\b| owned\\b| produced\\b) [\\p{L}\\d]+){0,3}? (?:in|by|from|on|for|of)) {the}{shortRun}(?<outlet>{O})',
  ),
  cue(
    'argued-at',
    'reports',
    'high',
    '(?<speaker>{S}){aside}{adv} (?<cue>(?:argue[sd]?|writes?|wrote|note[sd]?|explain(?:s|ed)?|report(?:s|ed)?|observe[sd]?|points? out|pointed out)(?: (?:over|today|recently))? (?:at|in|for)) {the}(?<outlet>{O})',
  ),
  byStaff(
    'as-staff-reports',
    '\\b[Aa]s (?:my |our )?{the}(?<outlet>{O})(?: {staff}| colleague)? (?<speaker>{P}){aside}{adv} (?<cue>{report})\\b',
  ),
  byStaff(
    'outlets-staff-reports',
    "(?<outlet>{O})(?<cue>['’]s?) (?:(?:[a-z]+ )?(?:reporter|correspondent|journalist) )?(?<speaker>{P}){aside}{adv} {report}\\b",
  ),
  cue(
    'staff-reports',
    'reports',
    'high',
    "(?:(?<outlet>{O})(?:['’]s)? (?:[\\p{L}]+ ){0,2}?(?:{staff} )?(?<!\\b(?:head|boss|chief|leader|MP|MLA|lawmaker|candidate|owner|founder|co-founder|president|chairman|chairwoman|executive|director|spokesman|spokeswoman|spokesperson) )(?<speaker>{P})(?: (?:in|from|at) [^,.;:{P}{O}{Q}]{1,25})?{aside}{adv} (?!showed\\b)(?<cue>{report}))\\b",
  ),
  cue(
    'staff-saw',
    'reports',
    'high',
    "(?<outlet>{O})(?:['’]s)? (?:[a-z]+ )?(?:{staff}|crews?|team)(?: (?:in|at|on|near|from|inside|outside|aboard|with) [^.;:!?{Q}]{1,50}?)? (?<cue>saw|heard|witnessed|counted|observed)\\b",
  ),
  cue(
    'staff-from-saw',
    'reports',
    'high',
    '(?:^|\\b)(?:{staff}|crew|team|{N}) (?:from|for|with|of) {the}(?<outlet>{O}) (?<cue>saw|heard|witnessed|counted)\\b',
  ),
  cue(
    'outlet-values',
    'reports',
    'high',
    '(?<outlet>{O}) (?<cue>estimates|lists|ranks|values|puts) (?=h|th|[{P}{B}{N}])',
  ),
  cue(
    'outlet-has-seen',
    'reports',
    'high',
    '(?<outlet>{O}){noun} (?:has|have|had) (?:also |since |now )?(?<cue>seen|reviewed|viewed|obtained|verified)\\b(?! (?:its|their|an? (?:\\p{Ll}+ )?(?:rise|fall|drop|increase|decline|surge|jump|growth|boost))\\b)',
  ),
  cue(
    'reporter-said',
    'reports',
    'high',
    '\\b[Aa]n? (?<outlet>{O})(?: [a-z]+)? (?:reporter|correspondent|journalist|photographer)(?: (?:in|at|on|near|from|inside|outside|aboard|with) [^.;:!?{Q}]{1,50}?)? (?<cue>said|says|reported|reports)\\b',
  ),
  cue('witness-of-outlet', 'reports', 'high', '\\b[Aa]n? (?<outlet>{O}) {A} (?<cue>saw|heard|witnessed|counted)\\b'),
  cue(
    'first-to-report',
    'reports',
    'high',
    "(?<outlet>{O})(?:['’]s)?(?: {O})? (?:was|were) (?:among )?(?:the )?first (?<cue>to (?:report|reveal|publish|break|{D}))",
  ),
  cue(
    'staff-of',
    'reports',
    'high',
    '(?<speaker>{P})(?:,? (?:(?:an? )?(?:[a-z-]+ )?{staff} )?(?:of|at|for|from|with)| (?<cue>reports?|reported|writes|wrote|said) (?:for|in|on)) {the}(?<outlet>{O})[^.;,]{0,20},?{adv} (?:{say}|reports?)',
  ),
  byStaff(
    'reported-staff-of',
    '(?:,["”’]?|{Q}|[–—-]) (?<cue>reported|reports|report|writes|wrote|write|notes|noted|observed|observes) {the}(?:{staff} )?(?:{P}(?:,|,? and) ){0,4}(?<speaker>{P})(?:,? (?:(?:an? )?(?:[a-z-]+ )?{staff} )?(?:of|at|for|from|with|in|on) {the}|, {the})(?<outlet>{O})',
  ),
  alone(
    'subordinate-report',
    'high',
    '\\b(?:after|when|since|because|until|before|whether|how|what|which|while|where) {the}{shortRun}(?<outlet>{O}){noun}{aside}{adv} (?<cue>{report})\\b',
  ),
  cue(
    'outlet-reported',
    'reports',
    'high',
    '(?<outlet>{O}){noun}(?: (?:in|from|at) (?:{the}[\\p{L}]+ of )?(?:{G}|{X}))?{aside}{adv}(?<!\\b(?:was|were|is|are|been|being)(?: [a-z]+ly)?)(?<!, (?:the |an? )?[{P}{B}{N}{A}{H}]) (?<cue>{report})\\b',
  ),
  cue(
    'interview-airing',
    'quotes',
    'high',
    '\\b(?<cue>(?:interview|conversation|sit-down|special|documentary)\\b[^.;:{Q}{O}]{0,60}? (?:air|airs|aired|airing|broadcast|to be broadcast)(?: in full)?(?: {day})?(?: night| morning| evening)?(?: on)?) {the}(?<outlet>{O})',
  ),
  cue(
    'outlet-dash-reported',
    'reports',
    'high',
    '(?<outlet>{O}){noun} ?[-–—] ?[^-–—;:]{1,100}[-–—] ?(?<cue>{report})\\b',
  ),
  cue(
    'outlet-words',
    'reports',
    'medium',
    '\\b[Ii]n {the}(?<outlet>{O}) (?<cue>words|telling|estimation|reckoning)\\b',
  ),
  cue(
    'noted-by',
    'reports',
    'medium',
    '(?<cue>\\b(?:mentioned|detailed|described|named|identified|noted|dubbed|ranked|profiled|chronicled|outlined|pointed out)(?: [\\p{L}]+)? (?:by|in)) {the}(?<outlet>{O})',
  ),
  cue('reported-outlet', 'reports', 'medium', '(?:,["”’]?|{Q}) (?<cue>{report}) {the}(?<outlet>{O})'),
  cue(
    'outlet-noticed',
    'reports',
    'medium',
    '(?<outlet>{O}){adv} (?<cue>queried|noticed|scooped|unearthed|dug up|commented|has proof|weighed in|offered|recounts|put|puts|tells|posed|checked|spotted|interviewed|surveyed|polled|profiled|ran a|mentioned|tallied|transcribed|responded|named (?:him|her|it|them|{P})|call(?:ed|ing) the (?:race|election)|made (?:the |these |those |this |similar |same )+(?:allegations?|claims?|case|points?|argument|accusations?))\\b',
  ),
  cue(
    'poll-by',
    'reports',
    'high',
    '(?<cue>\\b(?:poll|polls|survey|surveys|polling|study|analysis|review|investigation|report|story|article|piece|profile|reports|stories|articles|audio|video|headline|footage|op-ed|column|editorial)\\b)[^.;:{Q}]{0,100}? (?:by|for|from|in) {the}(?<outlet>{O})',
  ),
  cue(
    'accepted-interviews',
    'quotes',
    'medium',
    '(?<cue>\\b(?:interviews?|conversation|discussion) with) {the}{shortRun}(?<outlet>{O})',
  ),
  cue(
    'recounted-on',
    'quotes',
    'medium',
    '(?<speaker>[{P}{H}{A}])[^.;:{Q}]{0,60}? (?<cue>(?:{say}|recounted|defended|discussed|told|talked|spoke|chatted|sparred|clashed)[^.;:{Q}]{0,60}? on) {the}(?<outlet>{O})',
  ),
  cue(
    'outlet-unit-reported',
    'reports',
    'medium',
    "(?<outlet>{O})(?:['’]s)? (?:[a-z-]+ ){1,3}?(?<cue>reported|reports|found|revealed|wrote|has learned|notes|noted|concluded)\\b",
  ),
  cue('from-outlet-colon', 'reports', 'medium', '^(?:[Ff]rom|[Vv]ia|[Ss]ource:) {the}(?<outlet>{O})(?<cue>:|$)'),
  cue('contributing-agency', 'wire', 'medium', '^(?<cue>[Cc]ontributing:)[^.;]{0,80}?[,:] {the}(?<outlet>{O})\\.?$'),
  cue(
    'digest-mark',
    'reports',
    'medium',
    '(?<cue>\\[)(?:[^\\[\\]{Q}]{1,40}, )?{the}(?<outlet>{O})(?:\\.| ?[|,] ?[^\\[\\]]{1,30})?\\]',
  ),
  cue(
    'on-programme',
    'quotes',
    'medium',
    "(?<cue>\\b(?:[Oo]n|[Ss]itting down with|[Aa]ppeared (?:on|with)|[Aa]ppearing (?:on|with)|(?:visited|visiting|joined|joining)(?= {the}{O}(?:['’‘]s?)? [{O}{Q}])|broadcast of|edition of|episode of|installment of|interviews? with|calls? to|call(?:ed|ing)? in(?: ?to)?)) {the}(?<outlet>{O})(?:['’‘]s?)? (?:show |program |programme )?(?:{Q}|{P}|{O})",
  ),
  cue('on-days-outlet', 'quotes', 'medium', "(?<cue>\\b[Oo]n (?:last )?{day}['’]s) {the}(?<outlet>{O})"),
  cue(
    'on-outlet-day',
    'quotes',
    'medium',
    '^(?<cue>[Oo]n) {the}(?<outlet>{O}),?(?: on)?(?: late| early| last| this)? {day}[^.;:]{0,70}?, [^.;:]{0,40}?[{P}{N}{H}{A}]{aside}{adv} {say}',
  ),
  cue(
    'opens-with-outlet',
    'quotes',
    'medium',
    '^(?<cue>(?:In|During|Asked|Pressed|Questioned|Interviewed|Writing|Speaking|Talking|Appearing)\\b[^;:{Q}{O}]{0,80}? (?:for|in|on|to|by|with)) {the}(?<outlet>{O}), {the}[{P}{B}{N}{A}{H}]{aside}{adv} (?:{say}|{report})\\b',
  ),
  cue(
    'opens-on-outlet',
    'quotes',
    'medium',
    '^(?<cue>[Oo]n(?: [^,;:{Q}{O}]{1,40} on)?) {the}(?<outlet>{O}), {the}[{P}{N}{H}{A}]{adv} {say}',
  ),
  cue(
    'on-panel',
    'quotes',
    'medium',
    '(?<cue>\\b(?:[Dd]uring|[Ii]n|[Oo]n)) {the}(?<outlet>{O}) (?:[\\p{L}-]+ )?(?:panel|segment|broadcast|special|roundtable|discussion|appearance)\\b',
  ),
  cue(
    'went-on-outlet',
    'quotes',
    'medium',
    '[{P}{N}{H}{A}]{aside}{adv} (?<cue>(?:went|appeared|was|were|came|phoned in|called in|guested) on(?:to)?) {the}(?<outlet>{O})',
  ),
  cue(
    'asked-on-outlet',
    'quotes',
    'medium',
    '[{P}{N}{H}{A}]{aside} (?:was|were) (?<cue>(?:asked|questioned|pressed|grilled|challenged|quizzed|interviewed)[^.;:{Q}{O}]{0,70}? (?:on|by|in)) {the}(?<outlet>{O})',
  ),
  cue(
    'poll-for',
    'reports',
    'high',
    '(?:{D}|\\b(?:poll|survey)\\b)[^.;:{Q}{O}]{0,80}? (?:conducted|carried out|commissioned|taken) [^.;:{Q}{O}]{0,60}?(?<cue>for) {the}(?<outlet>{O})',
  ),
  cue(
    'document-by-outlet',
    'reports',
    'medium',
    "{D}(?: (?:on )?{day})? (?<cue>by|in|from|for) {the}{shortRun}(?<outlet>{O})(?!(?:['’]s)? {staff}\\b)",
  ),
  cue('by-staff', 'reports', 'medium', "(?<cue>\\b[Bb]y) {the}(?<outlet>{O})(?:['’]s)? {P}"),
  cue('outlet-opens', 'reports', 'medium', '^(?<outlet>{O})(?<cue>:) (?=[\\p{Lu}{P}{B}{N}{A}{Q}])'),
  cue('outlet-colon', 'reports', 'medium', '(?<outlet>{O})(?:{noun})(?<cue>:)(?= {Q})'),
  cue(
    'said-on',
    'quotes',
    'medium',
    '(?<speaker>{S}){aside}{adv} (?<cue>{say}(?![\\p{L}])[^.;,]{0,60}? (?:on|in|to)) {the}{shortRun}(?<outlet>{O})',
  ),
  cue('headline-outlet', 'reports', 'medium', '(?:[-–—:|]) (?<outlet>{O})(?<cue> report)?s?$'),
  // Posts
  cue(
    'posted-on',
    'posts',
    'high',
    "(?<speaker>{S}){aside}{adv} (?<cue>{say}|took|taken|shared|turned|assured)[^.;]{0,80}? (?:on|to|via|in|through)(?: [\\p{L}{A}’'-]+){0,4}? (?<platform>{F})",
  ),
  cue(
    'post-on',
    'posts',
    'high',
    "(?<cue>\\b(?:posts?|posted|video|message|statement|thread|account|wrote|writing|shared|posting|comments?|photos?|took|going|updates?|said|announced|live|story)\\b)[^.;:]{0,50}? (?:on|to|via|in|from) (?:[\\p{L}\\d{A}’'-]+ ){0,4}?(?<platform>{F})",
  ),
  cue(
    'on-platform-wrote',
    'posts',
    'high',
    '(?:^|[,;] |^[\\d:.]{4,5} )(?:(?:[A-Z]?[a-z]+ )?[Oo]n|(?:[Tt]aking|[Tt]urning) to|[Ii]n an?(?: [a-z-]+){0,3}) (?:(?:his|her|its|their) )?(?<platform>{F})(?: (?:[Ss]tor(?:y|ies)|[Rr]eel|[Ll]ive|caption|clip|update){adv})?,? {the}(?:[\\p{L}{A}{X}’.-]+ ){0,4}?(?<speaker>{S}){adv} (?<cue>{say}|shared)(?![\\p{L}-])',
  ),
  cue(
    'platform-post',
    'posts',
    'medium',
    '(?<platform>{F})(?: [\\p{L}]+){0,1}? (?<cue>posts?|thread|message|video|page|response|commenters?)\\b',
  ),
  cue(
    'handle-said',
    'posts',
    'high',
    "(?<speaker>{S})['’]s? (?:official )?(?<platform>{F}) (?<cue>handle|account|feed|page){aside}{adv} (?:{say}|shared|advised)(?![\\p{L}-])",
  ),
  cue(
    'over-on-platform',
    'posts',
    'medium',
    '^(?:\\d\\d )?(?:[Oo]ver )?(?<cue>[Oo]n) (?<platform>{F}), [^.;:{Q}]{1,80}? (?:{say}|shared|posted)(?![\\p{L}-])',
  ),
  cue('post-word', 'posts', 'high', '(?<cue>)(?<platform>{T})'),
];

/** Shapes in which a mention is no source. */
export const negatives: NegativePattern[] = [
  // “In the novel, Jane tells her sister”: nobody’s words
  {
    name: 'in-fiction',
    pattern:
      '^[Ii]n (?:the|this|that|one|her|his|another|a) (?:[\\p{L}’-]+ ){0,3}(?:novel|novella|play|opera|musical|sitcom|short story|rom-?com|fairy tale|fable|parable|myth|legend|scene(?: of the (?:novel|play|opera|musical|sitcom))?)(?: by [^,{Q}]{1,40})?, (?<drop>[{P}{N}])(?:, [^,;:.{Q}]{1,50},)? (?:tells|asks|says|replies|confesses|announces|declares|admits|explains|insists|warns)\\b',
  },
  { name: 'subscribed-to', pattern: '\\bsubscri(?:be[sd]?|bing|ptions?) to {the}(?<drop>{O})' },
  // “AAP leader Jane Roe”: letters that a party shares
  {
    name: 'outlet-as-party',
    pattern: '(?<drop>{O}) (?:leaders?|lawmakers?|MPs?|MLAs?|candidates?|supremo|manifesto|conven[eo]r)\\b',
  },
  {
    name: 'outlet-as-firm',
    pattern:
      '(?<drop>{O})(?: (?:has|had|have|also|itself|Group|plc|Inc\\.?))? (?:(?:announced|announces|posted|unveiled) (?:[\\p{L}\\d£$€-]+ ){0,6}?(?:reorgani[sz]ation|profits?|loss(?:es)?|revenues?|earnings|results|job cuts|cuts|layoffs|lay-offs|redundancies|dividends?|takeover|merger|acquisition|restructuring|rebrand|paywall)|(?:reported|reports) (?:an? |its )(?:[\\p{L}\\d£$€.-]+ ){0,3}?(?:profit|loss)(?: of|[.,]?$))(?! (?:at|by|in|for)\\b)',
  },
  {
    name: 'outlet-as-firm-says',
    pattern:
      '(?<drop>{O}){adv} (?:announced|said|confirmed)(?: {day})?(?: that)? (?:it|they) (?:would|will|was|were|is|are|had|has|have|plans to|planned to) (?:be |been )?(?:cut|lay|laying|cutting|clos|shut|launch|appeal|hir|suspend|fir(?:e|ing)|part(?:ed)? ways|apologi|retract|part of|buy|sell|acquir|bought|sold)[a-z]*\\b',
  },
  {
    name: 'interview-to-air',
    pattern:
      "\\b(?:interviews?|appearances?|conversations?|sit-downs?)(?: [a-z]+)? (?:with|on|to) {the}(?<drop>{O})(?:[’']s {P})?,? (?:will|is (?:set|scheduled|due|expected|slated) to) (?:air|be|run|broadcast)\\b",
  },
  {
    name: 'contacted-by',
    pattern:
      "\\b[Ww]hen (?:contacted|reached|approached|asked)(?: for comment)? by {the}(?<drop>{O}),? [^.;]{1,60}? (?:declined|refused|(?:did|would|could) not|didn[’']t|wouldn[’']t)\\b",
  },
  { name: 'journal', pattern: '\\bjournals?,? {the}(?<drop>{O})(?! {say}| {report})' },
  // Who plays somebody there, whose show loses somebody, who was never on it
  {
    name: 'played-on',
    pattern:
      '\\b(?:playing|plays|played|portray(?:s|ed|ing)|impersonat(?:es|ed|ing)) [^.;:{O}]{1,60}? on {the}(?<drop>{O})',
  },
  {
    name: 'programme-itself',
    pattern:
      '\\b(?:program|programme|show|series|sitcom)s? on {the}(?<drop>{O}) (?:[a-z]+ly )?(?:lost|ended|airs|premieres|premiered|returns|drew|averaged)\\b',
  },
  {
    name: 'nobody-appeared',
    pattern: '\\b(?:[Nn]ot|[Nn]o|[Ff]ew) (?:[a-z]+ ){0,2}(?:{A} )?appeared on {the}(?<drop>{O})',
  },
  {
    name: 'written-by-staff',
    pattern: "\\bwritten by {the}(?<drop>{O})(?:['’]s)? (?:[a-z]+ ){0,2}(?:{staff}|{A}|{X}) {P}",
  },
  { name: 'press-of-outlet', pattern: '(?<drop>{O}) (?:Press|Books|Publishing)(?![\\p{L}])' },
  {
    name: 'could-not-verify',
    pattern:
      "(?<drop>{O}) (?:(?:could|can|has|have|had|was|is)(?: not|n['’]t|not) (?:been able to |able to )?|(?:was|is|were|has been|had been) unable to )(?:independently |immediately ){0,2}(?:verify|confirm|corroborate)\\b",
  },
  {
    name: 'place',
    pattern:
      '\\b(?:in|at|of|over|around|near|for|with|across|into|outside|between|among|on|than|near|inside|leave|left) {the}(?<drop>{G})',
  },
  {
    name: 'place-in-list',
    pattern:
      '\\b(?:in|at|of|over|around|near|across|between|from) {the}{G}(?:, {the}{G}){0,4},? (?:and )?{the}(?<drop>{G})(?!(?<! and {the}{G}){adv} {say})',
  },
  {
    name: 'place-modifier',
    pattern:
      "\\b(?:an?|his|her|their|its|my|our|[Ff]ormer|(?:last|this) (?:week|month|year)['’]s) (?:[a-z-]+ ){0,2}?(?<!\\b(?:statement|letter|e-?mail|message|notice) (?:from|by) )(?<drop>{G})(?= (?:[a-z]+|{A}))(?!{adv} (?:{say}|{report})| (?:[a-z-]+ )?(?:readouts?|tally|count|analysis|estimates?|assessment|figures|data|statistics|filing|projections?|forecasts?|statement|note|bulletin|advisory|communiqu[eé])\\b)",
  },
  {
    name: 'place-before-role',
    pattern: "\\b[Aa]ccording to {the}(?<drop>{G})(?=(?:['’]s)? (?!and |or )(?:[a-z’'-]+ ){1,4}[{P}{N}](?:[,.;]|$))",
  },
  {
    name: 'place-of-member',
    pattern:
      '\\b(?:an?|one|another|some|several|many) (?:[a-z-]+ )?(?<drop>{P}|{G}) (?:Democrat|Republican|Conservative|Labour|Tory|Green|Liberal)s?\\b',
  },
  {
    name: 'place-counting',
    pattern:
      '(?<!\\b[Tt]he )(?<drop>{G}){adv} reported (?:an? )?(?:[a-z]+ ){0,3}?[\\d.,]+(?: [a-z-]+){0,3} (?:cases|deaths|infections|patients|fatalities)\\b',
  },
  { name: 'owner', pattern: "\\b[Cc]iting {the}(?<drop>{G})(?=['’]s )" },
  {
    name: 'dateline',
    pattern: '^(?<drop>{G})(?:, [^—–:{Q}]{2,40}?)?(?: \\({O}\\))? (?:[—–]|--?) ',
  },
  {
    name: 'place-among-others',
    pattern:
      '\\b(?:like|including|such as|along|visiting|visited|touring|toured) {the}(?:{G}, ){0,4}(?:(?:and|or) {the})?(?<drop>{G})(?!(?<=(?:like|including|such as) [^.;:]{1,60})(?:(?:, {the}{G}){0,3},? (?:and|or) {the}{G})?{adv} {say})',
  },
  {
    name: 'staff-asked',
    pattern:
      "(?<drop>{O})(?:['’]s)? (?:reporter|host|anchor|moderator|correspondent)s?(?: [\\p{L}]+){0,2} (?:asked|pressed)",
  },
  {
    name: 'head-of-outlet',
    pattern:
      "(?<!\\b{told} {the})(?<drop>{O})(?:['’]s)? (?:[a-z-]+ ){0,2}?(?:head|boss|chief|owner|founder|co-founder|executive|spokesman|spokeswoman|spokesperson) {P}",
  },
  {
    name: 'told-its-people',
    pattern:
      "\\b{told} {the}(?<drop>{O})(?:['’]s?)? (?:{A}(?! (?:was|were|is|are|had|has|have|would|will|could|can|may|might|did|must|should|[a-z]+ed)\\b)|(?:staff|staffers|bosses|management|managers)\\b)",
  },
  {
    name: 'thing-so-called',
    pattern:
      '(?<drop>{O})["”’]? (?:folder|tab|button|menu|icon|playlist|widget|plug-in|filter|clip showed|clips showed)\\b',
  },
  { name: 'outlet-show', pattern: '\\b(?:an?|running on|ad on|aired on) {the}(?<drop>{O})(?: show\\b|:|$)' },
  {
    name: 'affiliation',
    pattern:
      '{P}(?:, | \\()(?<drop>{G})(?=[,)]|(?<!\\b(?:with|to|by|from|about|for|against|of) {P}, {G})(?: {say}| {T}))',
  },
  {
    name: 'predicate',
    pattern:
      '\\b(?:(?:emerged|served|serving|serves|worked|works|known|acted) as|become|became|remains?|is|are|was|were) (?<drop>{A})(?!,? (?:who|whose|that|with|familiar|close)\\b)',
  },
  {
    name: 'share-of-many',
    pattern:
      "(?:\\b(?:percent|per cent|[Hh]alf|thirds?|quarters?|share|proportion)|%) of {the}(?:[a-z-]+ |[{any}](?:['’]s?)? ){0,2}(?<drop>{A})",
  },
  {
    name: 'supposed',
    pattern: '\\b(?:[Ii]f|[Ww]hether|[Ww]henever|[Uu]nless|[Hh]ow(?= {the}[{A}{D}])) {the}(?<drop>[{A}{D}{B}])',
  },
  {
    name: 'told-in-story',
    pattern:
      '\\b[Ww]hen (?<drop>{A}){adv} (?:told|tells|asked|asks|informed) (?:me|us|him|her|them|[{H}{P}{N}])(?![\\p{L}])',
  },
  {
    name: 'told-somebody',
    pattern:
      '(?<drop>{A})(?: (?:had|have|has))? (?:told|informed) (?:him|her|them|[{H}{P}])(?![\\p{L}]|[^.;:]{0,30}{O})(?![^.;]*{Q})',
  },
  { name: 'second-role', pattern: '{P}, {the}[^.;:,{Q}{P}]{1,60} and (?<drop>{A}) who\\b' },
  { name: 'author-and', pattern: '(?<drop>{A}) and (?:[a-z-]+ |{A} ){1,3}{P}' },
  { name: 'each-of-many', pattern: '\\b(?:[Ee]ach|[Ee]very|per|[Nn]o|[Aa]ny) (?<drop>{A})' },
  { name: 'called-by-title', pattern: '\\b[Tt]he {Q} (?<drop>{A})' },
  { name: 'role-before-name', pattern: '(?<drop>{A}),? {P}' },
  { name: 'named-behind', pattern: '(?<drop>{A}),? {calling}[{N}{P}]' },
  {
    name: 'before-its-noun',
    pattern:
      '(?<drop>{A}) (?:affairs|wings?|outlets?|compan(?:y|ies)|coverage|posts?|attention|accounts?|giants?|firms?|relations|groups?|cells?|owned|organi[sz]ations?|index(?:es)?|surveys?|fees?|statements?|websites?|permission|states|nations|countries|{D})(?![\\p{L}])',
  },
  {
    name: 'whose-index',
    pattern: "(?<drop>{A})['’]s? (?:[a-z]+ )?(?:index(?:es)?|survey)",
  },
  {
    name: 'role-before-role-and-name',
    pattern: "(?<drop>{A}), (?:(?:[a-z’'-]+|{G}|{X}|{A}) ){1,5}{P},{adv} (?:{say})\\b",
  },
  {
    name: 'photo-by',
    pattern:
      '(?:\\b[Pp]hotos?|\\b[Cc]redit:?|\\b[Ii]mages?)\\b[^.;{Q}]{0,80}?(?:/|via |for |(?<!(?:verified|seen|obtained|reviewed|examined|analy[sz]ed|geolocated|studied) )by |[-–—] ?)(?<drop>{O})',
  },
  { name: 'photo-slash', pattern: '/ ?(?<drop>{O})(?=\\)|\\.?$| via)' },
  { name: 'photo-credit', pattern: '^[^.;:,{Q}]{0,60} via (?<drop>{O})\\.?$' },
  { name: 'role-before-single-name', pattern: '(?<drop>{A}), {N},' },
  {
    name: 'role-after-name',
    pattern: "{P}(?: \\([^)]{1,20}\\))?, {the}(?:(?:[\\p{L}’.&-]+|(?:{G}|{P})(?:[’']s)?) ){0,3}(?<drop>{A})",
  },
  {
    name: 'no-response',
    pattern:
      "(?:not|n['’]t|declined|refused|failed|immediately|unable)[^.;]{0,40}? (?:respond|reply|return|comment|answer|speak|talk|be interviewed)(?![^.;]{0,50}? {told} )[^.;]{0,50}?(?<drop>{O})",
  },
  {
    name: 'declined',
    pattern:
      "(?:declined|refused|has not|have not|had not|did not|didn['’]t)[^.;{Q}]{0,20}(?:comment|respond)[^.;]{0,50}?(?<drop>{O})",
  },
  {
    name: 'reached-out',
    pattern:
      '(?<drop>{O})[^.;,]{0,10} (?:has |have )?(?:reached out|contacted|sought comment|asked for comment|has approached|approached)\\b',
  },
  { name: 'former-employer', pattern: '(?:[Ff]ormer|[Ee]x-?|[Oo]ne-time|then-?) ?{the}(?<drop>{O})' },
  {
    name: 'debate',
    pattern:
      "(?<drop>{O})(?:['’]s?)?(?:[-/ ](?:hosted|sponsored|{O}))? (?:(?!(?:after|before|during|about|the|an?|at|in|on|of|to|for|from|with|as|and|that|who|when|over)\\b)[\\p{L}]+ ){0,2}?(?:debate|town hall|forum|lunch|luncheon|breakfast|dinner|gala|[Ss]ummit|[Cc]onference|executives?|employees?|shares|stock|headquarters|studios?|building|lawsuit|newsroom|lawyers?|spokes\\p{L}+|owner|parent|subscribers?|newsletter|app|awards?|bestseller|best-seller|best-selling|bestselling|logo)\\b",
  },
  {
    name: 'debate-on',
    pattern:
      '(?:debates?|town halls?|forums?|luncheons?|breakfasts?|galas?|summits?|conferences?),?(?: [\\p{L}\\d]+){0,3}? (?:on|by|with|(?:hosted|held|sponsored|carried|aired|broadcast|televised|shown|moderated) (?:on|by)) {the}(?<drop>{O})',
  },
  {
    name: 'shown-there',
    pattern:
      '\\b(?:match|game|race|show|film|concert|fight|final|series|episode|opera)s?\\b[^.;:{Q}{O}]{0,40}? (?:broadcast|shown|aired|streamed|televised|screened)(?: live)? on {the}(?<drop>{O})',
  },
  {
    name: 'aired-event',
    pattern:
      '(?<drop>{O}){adv} (?:aired|broadcast|hosted|hosts|moderated|televised|carried|sponsored) {the}(?:[\\p{L}-]+ ){0,4}?(?:debates?|town halls?|forum|game|match|ceremony)\\b',
  },
  {
    name: 'shown-on',
    pattern:
      '\\b(?:films?|ads?|commercials?|infomercials?|advertisements?|sitcoms?|dramas?|comed(?:y|ies))(?: called)?(?: {Q})?(?: [a-z]+)? on {the}(?<drop>{O})',
  },
  {
    name: 'to-come',
    pattern:
      '\\b(?:will|(?:scheduled|expected|slated|set|due) to) (?:also |then )?(?:participate|take part|sit down|appear|be (?:interviewed|on)|speak|talk|give)(?: [\\p{L}’-]+){0,4}? (?:with|on|to|by) {the}(?<drop>{O})',
  },
  // "KQAY, the HBN affiliate in Kiel": a station, and whose it is
  {
    name: 'asked-to-post',
    pattern: '(?:^|[.;,] |\\b(?:and|to|then) )[Pp]ost (?:it|them|your [a-z]+) (?:on|to) (?<drop>{F})',
  },
  { name: 'affiliate', pattern: '(?<drop>{O})(?: [a-z]+)? affiliates?\\b', single: true },
  { name: 'index', pattern: '(?<drop>{O}) (?:industrial averages?|(?:stock |share )?index(?:es)?)\\b' },
  { name: 'called-on', pattern: '\\b(?:call(?:s|ed|ing) on|urg(?:es|ed|ing)) {the}(?<drop>{O})' },
  { name: 'address', pattern: '(?<drop>{O}) (?:address(?:es)?|speech)\\b' },
  {
    name: 'taped',
    pattern:
      '\\btap(?:e|es|ing) {the}(?:[\\p{L}]+ ){0,2}?(?:interviews?|appearances?|segments?|shows?) (?:with|on|for) {the}(?<drop>{O})',
  },
  {
    name: 'own-editor',
    pattern:
      '\\b(?:my|his|her|their) (?:[a-z-]+ ){0,2}?(?:editors?|boss(?:es)?|colleagues?|producers?)(?: at the time| then)? (?:at|with) {the}(?<drop>{O})',
  },
  {
    name: 'former-member',
    pattern: '[Ff]ormer (?:[a-z-]+ ){1,3}(?:of|at|for|with|from) {the}(?<drop>{O})',
  },
  {
    name: 'sued',
    pattern:
      "(?<!-)(?:sued|sue|suing|owned|owns|acquired|bought|buy|(?:joined|joins)(?! {the}{O}(?:[’']s?)? [{O}{Q}{P}])|left|worked (?:for|at)|works (?:for|at)|hired by|employed by|fired by|banned|threatened|attacked|blasted|slammed|accused|against) {the}(?<drop>{O})",
  },
  {
    name: 'author-biography',
    pattern:
      '\\b(?:{staff}|authors?|[Hh]is work|[Hh]er work|[Tt]heir work|[Ww]ork|writing)[^.;,{Q}]{0,30}? (?:(?:has|have) )?(?:been )?(?:featured|published|appeared|seen|appears) (?:in|on|by) {the}(?<drop>{O})',
  },
  {
    name: 'promotion',
    pattern:
      '^(?:[Ss]ign up|[Ff]ollow|[Ss]ubscribe|[Dd]ownload|[Rr]ead more|[Cc]lick|[Gg]et|[Jj]oin|(?:You can )?[Ww]atch|[Ll]isten (?:to|live|back|again|in)|[Tt]une in)\\b.{0,120}?(?<drop>{O})',
  },
];
