/** English speech: verbs of saying, what may stand between speaker and verb, and the shapes of speech. */
import type { Language } from '../language.ts';
import type { CuePattern, Speech } from '../patterns.ts';
import { cue } from './cues.ts';

export const speechWords: Record<string, string> = {
  say: '(?:said|says|say|saying|added|adds|adding|told|tells|telling|wrote|writes|writing|noted|notes|noting|warned|warns|warning|asked|asks|argued|argues|argue|explained|explains|explaining|insisted|insists|insisting|claimed|claims|claim|claiming|announced|announces|announcing|confirmed|confirms|confirming|denied|denies|denying|stated|states|stating|declared|declares|declaring|replied|replies|responded|admitted|admits|admitting|alleged|alleges|allege|alleging|acknowledged|acknowledges|conceded|concedes|recall(?:s|ed|ing)(?! (?:in )?(?:(?!in )[a-z]+ ){0,3}\\d)|suggested|suggests|suggesting|stressed|stresses|testified|testifies|vowed|pledged|predicted|predicts|predict|concluded|concludes|revealed|reveals|revealing|disclosed|estimated|estimates|emphasized|emphasised|remarked|observed|commented|tweeted|tweets|tweeting|posted|posting|joked|quipped|boasted|complained|lamented|reiterated|maintained|maintains|contended|contends|asserted|asserts|cautioned|cautions|described|describes|accused|accuses|accusing|urged|urges|called(?! (?:[Pp]aramedics|police|911|in\\b|off\\b|up\\b|out\\b))|calling|calls(?= (?:for|on|it|the|him|her|them)\\b)|reported|reports|believes|believed|thinks|echoed|recounted|continued|advised|blamed|warn|believe|insist|accuse|deny|complain|acknowledge|contend|maintain|estimate|confirm|demand|demanded|demands|demanding|disagree|disagrees|disagreed|muttered|touted|highlighted|highlights|pointed out|points out|recommends|protested|speculated|clarified|defended|branded|brands|branding|criticized|criticised|praised|condemned|found (?:that|no)|shared|retorted|countered|indicated|informed|agreed?(?= that| with| (?:the|it|he|she|they)\\b|[.,]?$)|promised|opined|justified|answered|expressed|detailed|mused|gushed|exclaimed|tells|outlined|apologized|apologised|hailed|slammed|blasted|challenged|disputed|rejected|rejects|dismissed|wondered|hinted|cited|cites)',
  /** What somebody is of a field that stands between it and the name: "officer for schools Jane Roe said". */
  holder:
    '[Mm]embers?|[Oo]fficers?|[Oo]rgani[sz]ers?|[Ss]ecretar(?:y|ies)|[Mm]inisters?|[Dd]irectors?|[Hh]eads?|[Ll]eads?|[Ll]eaders?|[Cc]hair(?:man|woman|person)?|[Ee]xecutives?|[Mm]anagers?|[Cc]ommissioners?|[Cc]o-?ordinators?|[Cc]onven[eo]rs?',
  /** Further verbs of saying; those above are also a class of words for the score of outlets. */
  sayToo:
    "(?:reckon(?:s|ed)(?! (?:with|on)\\b)|replying|submitted(?= that\\b)|av(?:er|ow)(?:s|red|ed)(?= that\\b)|(?:swore|swears|depos(?:ed|es))(?= that\\b)|(?:ascrib|attribut)(?:ed|es|ing)(?= [^.;:]{2,60} to\\b)|(?:regretted|regrets)(?= (?:the|any|that)\\b)|point(?:ed|s|ing) to(?! (?:his|her|their|him|her|the (?:door|sky|ground|camera|spot|map|screen))\\b)|complaining(?= (?:of|about)\\b)|(?:arguing|complaining|contending|asserting|conceding|acknowledging|predicting|cautioning|lamenting|testifying)(?= (?:in [^.,;:]{1,30} )?(?:that\\b|{Q})|, {Q}| (?:it|he|she|they|the)\\b)|responds|responding|assured|assures|assuring|reminded(?= [^,.;]{1,60} that\\b)|put it(?=[,:.]| this way| (?:in|to|on)\\b)|charged(?= that\\b|[.,]?$)|vows|pledges|laments|jokes|quips|muses|counters|emphasizes|emphasises|emphasizing|stressing|recounts|denounced|denounces|decried|decries|affirmed|affirms|reaffirmed|reckons|reckoned|professed|questioned(?= (?:whether|why|how|if|what)\\b| (?:the|his|her|its|their|[^ ]+’s?|[^ ]+'s?) (?:need|wisdom|value|decision|timing|motives?|validity|accuracy|legality|credibility|fairness|effectiveness|logic|concerns?|judg(?:e)?ment|claims?|plans?|figures|findings|policy|policies|approach)\\b)|surmised|theorized|proclaimed|anticipated that|(?:urge|advise|recommend|condemn|criticize|criticise)(?= [\\p{L}{any}])|advises|informs|informing|recommended|recommending|observes|observing|reiterates|reiterating|discloses|disclosing|clarifies|clarifying|criticizes|criticises|criticizing|criticising|praises|praising|condemns|condemning|urging|pledging|vowing|joking|quipping|remarking|retorts|indicates|indicating|opines|apologizes|apologises|apologizing|apologising|hails|hailing|slams|slamming|blasts|blasting|dismisses|dismissing|rejecting|theorizes|proclaims|proclaiming|specified|specifies|confesses|confessed|attests|attested|posits|posited|hypothesizes|hypothesized|concurs|concurred|complains|rebuts|rebutted|refutes|refuted|mocks|mocked|ridiculed|scolded|chided|lambasted|rebuked|commended|lauds|lauded|denouncing|decrying|describing|expresses|expressing|speculates|speculating|justifies|defends|defending|highlighting|wonders|boasts(?= (?:that|of|about)\\b)|gushes|muses|swears|swore(?= (?:that|he|she|they|it)\\b)|(?:remarks|comments|hints|blames|promises|answers|shout(?:s|ed)|mutters|challenges|disputes|continues|recounting|echoes|conclude|concluding|projects|projected|feels|felt|guessed|figured|details|outlines)(?= that\\b|:? {Q})|forecasts?(?! (?:for|of|by|from|in|on|is|are|was|were|has|have|had|shows?|showed|says?|said|and|released|published|issued|at|models?)\\b|[,.;:]|$)|(?:write|note|add|suggest|recall|stress|caution|concede|admit|describe|speculate|reckon|conclude|observe|explain|emphasize|reiterate|blame|praise|defend|dispute|dismiss|reject|counter|lament|argue|attest|swear|point out|announce|reveal|report)(?= (?:that|the|it|it’s|they|there|their|these|this|those|he|she|his|her|how|why|what|if|whether|no|an?|[{any}])(?![\\p{L}])|,? {Q}|[,.;]|$)|puts it(?=[,:.]| this way| (?:in|to|on)\\b)|ruled that|reports(?=[,:] | that\\b)|spoke(?= (?:of|about)\\b)|talked(?= about\\b)|reminds(?= (?:us|me|readers|viewers|people) that\\b)|(?<=\\b(?:has|have|had)(?: [a-z]+)? )written|remembered(?= (?:him|her|them|[{P}]) as\\b)|remembers(?= (?:that|how|when|the|his|her|thinking|hearing|feeling|being|seeing)\\b)|pushed back(?= (?:on|against|at)\\b|[,.]|$)|took issue(?= with\\b)|took aim(?= at\\b)|railed(?= against\\b)|weighed in(?= (?:on|with)\\b|[,.]|$)|threatened(?= to (?!kill|shoot|stab|beat|burn)\\b)|voiced|raised (?:concerns|doubts|objections|the possibility)|credited(?! (?:as|by)\\b)|expects(?= (?:that|the|to|it|its|his|her|a|an|more|[a-z]+ (?:to|will))\\b)|(?:compared|referred to|refers to|dubbed)(?= [^.;:,{Q}]{1,50} (?:to|as|the|an?) {Q})|signed off(?= with\\b)|(?<={Q},? (?:[^.;:,{Q}]{1,60} )?){spoken})",
  /** What groups without a name do that tells of a view: “traders fear”. */
  held: '(?<={A}(?: (?:on|of|in|at|near) [{any}])?[^;:.!?{P}{A}{H}{Q}]{0,80}(?<! (?:who|that|which|to)) )(?:(?:{holds})(?= [\\p{L}\\d{any}{Q}])|feel(?= (?:that|they|the)\\b)|fear(?:ed)?(?= (?:that|the|an?|another|more|their|they|for)\\b)|expect(?:ed)?(?! (?:by|at|in|on|to (?:be|have))\\b)(?= [\\p{L}\\d{any}])|agree(?= (?:that|with)\\b)|call(?= (?:for|on|it|him|her|them|this)\\b|[^.;:]{1,60}{Q})|(?:charge|assess|fret|hint|stress|boast|pledge|vow)(?= that\\b)|puts?(?= [^.;:,{any}]{1,40} at\\b)|point(?= (?:to|out)\\b)|(?:talk|speak|tell)(?= (?:of|about|how|openly)\\b)|counted(?= (?:\\d|at least|more than|dozens|some)))',
  holds:
    'think|worry|doubt|blame|describe|urge|decry|denounce|hail|lament|cite|attribute|foresee|anticipate|promise|dispute|reject|dismiss|object|grumble|suggest',
  /** Verbs that tell of speech only beside a quotation. */
  spoken:
    '(?:shouted|barked|snapped|fumed|scoffed|sneered|thundered|offered|cried|yelled|screamed|whispered|reflected|reasoned|ventured|deadpanned|enthused|chimed in|shot back|fired back|interjected|began|went on|finished|summed up|chuckled|roared|growled|sniffed|intoned|elaborated|laughed|beamed|smiled|grinned|texted|e-?mailed|messaged|raged|ranted|railed|blurted|cracked|teased|sighed|wept|sobbed|shrugged|pleaded|begged|commanded|ordered|instructed|captioned|cooed|marvell?ed|groaned|murmured|mumbled|sang|winked|prayed|hissed|bellowed|hollered|rejoined|hit out|hit back|lashed out|spoke out|confided|grumbled|proposed|likened)',
  /** Verbs of saying where they tell of no words: "called the police", "said little", "responded to the fire". */
  wordless:
    '(?:called it (?:quits|a day|a night)\\b|conceded (?:after|(?:[a-z\\d-]+ ){0,2}(?:goals?|penalt|corners?))\\b|claimed (?:[a-z\\d,]+ ){1,3}?(?:points?|title|medals?|trophy|crown|lives|wickets?)\\b|answered with (?!an? |{Q})|continued (?:to (?!(?:[a-z]+ly )?(?:say|tell|deny|insist|prais|call|argue|claim|blame|urge|defend|critici|warn|maintain|push|press|express|demand|accuse|describe|mock|attack|joke|complain|suggest|tweet|speak|talk|explain|question|list|address|answer))|(?:their|his|her|its|the|inquiries|operations)\\b)|dismissed (?:\\d|(?:the |all |both |most )?(?:charges?|cases?|lawsuits?|suits?|appeals?|petitions?)\\b)|reported (?:an? )?(?:[a-z£$€0-9.,-]+ ){0,4}?(?:loss|losses|profits?|sales|revenues?|earnings)\\b(?! (?:fell|rose|were|was|had|would|grew))|called(?!{naming})|protested(?! that\\b|[,:.]|$| {Q})|declared (?:an? )?(?:state of |public )?(?:[a-z]+ )?(?:emergency|emergencies|disaster|holiday|war|caliphate|ceasefire|truce|curfew|jihad|victory|martial|bankruptcy)\\b|posted (?:them|it)\\b|(?<=\\b(?:has|have|had) (?:also )?)written (?:about|for|extensively|widely|several|many|two|three|songs|books)\\b|writes about\\b|(?:rejected|rejects|rejecting|dismissed|dismisses|dismissing) (?:{the}|[a-z]+ )(?:[\\p{L}\\d£$€.’-]+ ){0,4}(?:offers?|bids?|moves?|contracts?|approach|approaches|deals?|transfers?|appeals?|motions?|applications?|petitions?|bail)\\b|(?:asked|asks) (?:[^,.;:{Q}]{1,40} )?about\\b[^{Q}]*$|(?:asked|asks) (?:to (?!know\\b)|for (?!(?:comment|help)\\b))[^{Q}]*$|said (?:little|nothing|goodbye|hello|farewell)\\b|(?:maintained|maintains)(?! that\\b|,? {Q}| {H}| (?:the|his|her|it|they|there)\\b[^,;:.]{1,60} (?:was|were|is|are|had|has|would|did)\\b)|(?<!{Q},? )(?:responded|responds|responding)(?! that\\b|[:,.]|$|,? {Q}| with (?:an? [a-z ]{1,20})?{Q}| (?:on|in|via) ))',
  /** What follows a participle whose noun did not say it: "two men believed to be on board", "residents warned to stay in". */
  passive:
    '(?<=reported)(?: to (?:be|have)| missing| dead| killed| injured| stolen)\\b|(?<=believed|alleged|claimed|estimated|said) to (?:be|have)\\b|(?<=warned|told|advised|urged|reminded|informed) to\\b|(?<=accused) of\\b|(?<=admitted) to (?:the |an? |[\\p{L}]+ )?[\\p{L}{any} ]{0,20}(?:hospitals?|intensive|clinics?|wards?|care|ICUs?)\\b',
  /** What follows "called" where it is a word of saying: a name for something, or a demand. */
  naming:
    '(?: (?:for|on|upon|it|this|that|him|her|them|his|their|its|those|these|himself|herself|themselves|out for|[^.;:]{0,80}?{Q})| (?:the|[{P}{N}{B}{A}{D}])[^,.;:]{0,60}? (?:an?|the|false|untrue|wrong|unfair|(?:cruel|weak|sad|bad|good|great|brave|bold|vague|unclear|huge|tough|harsh|crazy|insane|inhumane|silly|stupid|dumb|evil|corrupt|racist|sexist|extreme|un[a-z]+|premature|rushed|rigged|flawed|misguided|unnecessary|arbitrary|risky|incompetent|excellent|indecent)(?=[,.;:]|$| (?:and|but|after|in|on|because)\\b)|[a-z]+(?:ful|ous|less|ble|ing|al|ic|ate|urd|air))\\b)',
  adv: '(?:,? (?:also|however|though|too|would only|continues? to|instead|later|then|first|still|just|once|since|previously|recently|earlier|already|now|even|again|further|all|both|each|have|has|had|long|often|always|sometimes|twice|(?:is|are|was|were|been)(?= (?:[a-z]{2,12} )?[a-z]{2,14}ing\\b)|would|will|subsequently|reportedly|(?:(?:late|early) )?(?:on |last |late |early |this )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:morning|afternoon|evening|night))?|this week|at the time|in the past|in recent (?:days|weeks|months|years)|in turn|last week|last month|last year|today|yesterday|(?!(?:ral|fami|supp|assemb|re?p|al|on)ly\\b)[a-z]{2,14}ly),?){0,4}',
  aside: '(?:,[^;:.?!{Q}]{1,140}?| \\([^)]{1,60}\\)|[-–—][^-–—]{1,100}[-–—]| of [^,;:.?!]{1,40}?)??,?',
  inverting:
    '(?:said|reckons|reckoned|jokes|recounts|concedes|laments|observes|continues|quips|reveals|confirms|agrees|agreed|declares|states|replies|remarks|stresses|muses|promises|vows|urges|boasts|boasted|testifies|asserts|maintains|maintained|contends|contended|counters|countered|says|say|tells?|cautions?|cautioned|confided|believe[sd]?|think|fear|argue|insist|warn|admit|added|adds|wrote|asked|asks|explained|explains|noted|notes|recalled|asserted|asserts|recalls|argued|argues|warned|warns|insisted|insists|claimed|claims|observed|remarked|replied|responded|joked|quipped|continued|concluded|writes|announced|confirmed|tweeted|complained|lamented|admitted|admits|stated|declared|revealed|suggested|suggests|predicted|predicts|conceded|asserted|acknowledged|reports|reported|urged|charged|vowed|promised|stressed|responded|testified|lamented|mused|recounted|{T}|{spoken})',
  time: '(?: (?:on |late |early |last |this |in |earlier |later )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|week|month|year|in a statement|at the time|January|February|March|April|May|June|July|August|September|October|November|December|\\d{1,4})){0,3}',
  /** Where a verb of saying is a plural noun: "the Baltic states are", "early estimates put it at". */
  nouns:
    '(?:branding(?=[,.;]| and\\b| of\\b)|states(?! (?:that(?! (?:will|would|have|had|are|were|did|do|can|could)\\b)|in|on|clearly|he|she|it|they|there)\\b|[:,]| {Q})|estimates (?:put|show|suggest|vary|range|from|of|by|for|will|are|were|have|had)\\b|called (?:me\\b|us\\b|[{B}{N}])|report(?:ed|ing) from\\b|(?<=\\b(?:have|has|had|will|would) )(?:claims|reports|estimates|calls|notes|states|demands)\\b|added (?:an?|its|more|new|another|about|around|nearly|support|jobs|features|fuel|\\d|[{P}{N}{B}] (?:to|as|for|and)\\b)(?![\\p{L}]*ly)|maintain(?:s|ed) (?:an?|its|their|his|her)\\b|boasted (?!that\\b)|insist(?:s|ed)? on (?!(?:[A-Z][a-z]+day|Twitter)\\b))',
  /** What a body's name is followed by where it is the subject: a verb, seldom told from a noun by its form. */
  acts: '(?:also |[a-z]+ly )?(?:[a-z]{3,}(?:ed|s)|sued|is|was|has|had|did|does|do|have|will|would|made|took|put|went|came|gave|got|sent|sought|held|set|cut|told|began|met|won|lost|left|kept|let|hit|ran|sold|bought|fought|stood|drew|rose|fell|spoke|wrote|laid|led|paid|built|broke|chose|drove|on|in|at|of)\\b',
  /** No other subject follows, nor is it the place of a dateline: what speaks is the subject of the main clause. */
  noSubject:
    '(?! ?[—–-])(?![^;:?!]{0,120}?, (?:the |an? )?(?:[a-z-]+ ){0,3}[{P}{B}{N}{A}{O}] (?:[a-z]+ly )?(?:[a-z]{3,}ed|said|says|told|has|was|is)\\b)',
  /** Before a document that speaks: a clause begins with it, bar "a copy of". */
  freeD:
    "(?<=(?:^|[,;:.!?–—()\\[-] ?|{Q},? ?|[\"“‘”’] ?|[{P}{B}{N}{A}{H}{X}](?:[’']s)? |\\b(?:[Aa]nd|[Bb]ut|[Yy]et|[Oo]r|that|than|while|[Ww]hile|as|[Aa]s|[Ww]hen|because|[Aa]lthough|[Tt]hough|if|where|after|before|[Ss]ince|so|which|whether|how|what|why|until|[Ee]ven|[Bb]oth|[Oo]nly|[Aa]lso|[Nn]ow|[Ll]ater|earlier|ago|recently|today|yesterday|week|month|year|[A-Z][a-z]+day|\\d{4}|[Mm]eanwhile|said|says|added|[Mm]ost|[Oo]ther|(?:cop(?:y|ies)|version|draft|parts?|batch|trove|cache|set|series|pages|number|thousands|hundreds|dozens|text|most|many|all|some|one|two|several|review|analysis|average|summary) of) )(?:(?:[Aa]n?|[Tt]he|[Tt]his|[Ee]very|[Oo]ne|[Aa]nother|[Rr]ecent|[Nn]ew)(?:(?: (?!(?:of|with|in|from|for|by|to|on|at)\\b)[a-z-]+){0,2} (?=[{O}{N}{B}\\p{Lu}])| (?=\\$)))?(?:{O}(?:[’']s?)?[ /–-]*|[Aa]nd |{G}[ /–-]|\\$|\\p{Lu}[\\p{L}-]{0,20}[ /–-]){0,4})",
  /** Between a document and its verb. */
  asideD: '(?:,(?! said\\b| says\\b)[^;:.?!{Q}{P}{H}]{1,140}?,| \\([^)]{1,60}\\))?',
  /** What was done with a document, or what is on it. */
  doneD:
    ' (?:carried out|conducted|published|released|taken|commissioned|prepared|compiled|obtained|seen|produced|filed|issued|dated|signed|sent|submitted|written|posted|made (?:public|by|in)|reviewed|led|funded|calling for|urging|demanding|based on|involving|lodged|circulated|circulating|annexed|attached|appended|distributed|ordered|drawn|drafted|completed|maintained|kept|handed|given|shown|shared|unsealed|leaked|found|held|accompanying|detailing|covering|put|handed|run|unearthed|recovered|seized|delivered|presented|tabled|unveiled|updated|adopted|approved|collected|gathered|provided|analy[sz]ed|translated|addressed|marked|labell?ed|titled|entitled|pinned|linked|related|pertaining) [^,;:.?!{P}{H}]{1,90}?',
  documentSays:
    '(?:found|finds|reported|reports|shows?|showed|shown|showing|reads?|suggests?|suggested|indicates?|indicated|highlights?|highlighted|documents?|documented|alleges?|alleged|cites?|cited|states?(?= that| in\\b|[:,]| {Q})|stated|proposes?|proposed|requires?(?! to\\b)|say(?= (?:that|the|an?|it|they|no)\\b| {H})|link(?:s|ed)(?= [^.;:]{1,60} to\\b)|projects|projected|warns?|warned|concludes?|concluded|reveals?|revealed|estimates?|estimated|notes?|noted|says|said|calls?(?= (?:for|on|it|him|her|them|the|this|[{P}{N}{B}])[ ,])|called(?= (?:for|on|it|him|her|them|the|this|[{P}{N}{B}])[ ,])|recommends?|recommended|claims?|claimed|argues?|argued|touts?|touted|confirms?|confirmed|accuses?|accused|describes?|described|details|detailed|predicts?|predicted|gives|gave|puts?|had(?= (?:him|her|them|[{P}{N}]) )|lists?|listed|outlines?|outlined|asserts?|asserted|contends?|contended|ma(?:kes?|de) (?:clear|(?:no )?(?:mention|reference))|has it|(?:appear|seem)(?:s|ed)? to (?:show|suggest|confirm|indicate|contradict|support)|tells? (?:us|a |an |of )|(?:reach|came to|come to)(?:ed|es)? (?:a|the|an|its|similar|much the)\\b[a-z ]{0,20} conclusions?|looked (?:at|into)|advise[sd]?|caution(?:s|ed)?|blame[sd]?|fault(?:s|ed)|catalogu?e[sd]|characteri[sz]e[sd]|concede[sd]?|acknowledge[sd]?|admit(?:s|ted)|contradict(?:s|ed)?|credit(?:s|ed|(?= (?:him|her|them|it|the|[{P}])))|criticised|criticized|declare[sd]?|depict(?:s|ed)?|diagnosed|disclose[sd]?|emphasi[sz]e[sd]?|explain(?:s|ed)?|forecasts?|identif(?:y|ies|ied)|implicate[sd]?|mention(?:s|ed)?|names|named|paint(?:s|ed)?|pointed (?:to|out)|points? (?:to|out)|portray(?:s|ed)?|promise[sd]?|quote[sd]?|raise[sd]? (?:the |serious |new |fresh )?(?:questions|concerns|doubts|possibility)|rank(?:s|ed)|rate[sd]|records?|recorded|refer(?:s|red)? to|sets? out|lays? out|laid out|spell(?:s|ed)? out|singles? out|singled out|specif(?:y|ies|ied)|stipulate[sd]?|stresse[sd]|summari[sz]e[sd]|trace[sd]?|urge[sd]?|attribute[sd]?|compare[sd]|tracked|examined|assessed|determined?|determines|discovered|established|demonstrate[sd]?|prove[sd]?|peg(?:s|ged)|quantif(?:ies|ied)|uncovered|forbids?)',
  /** Mentions that may be the subject of a clause; for use in brackets. */
  who: '{P}{B}{N}{A}{H}',
  /** Every mention; for use in brackets. */
  any: '{P}{B}{N}{A}{H}{D}{O}{F}{X}',
  /** What a clause begins after. */
  clause:
    '(?:^|[,;:–—(-] |\\) |{Q},? |\\b(?:[Aa]nd|[Bb]ut|[Yy]et|that|while|as|when|because|although|though|if|where|after|before|since) )(?:(?:[Bb]ut |[Aa]nd )?(?:[Oo]n|[Ii]n|[Aa]t|[Ll]ast|[Ll]ater|[Ee]arlier|[Tt]his|[Aa]fter) [^,.;{P}{H}]{1,30}(?:,|(?<!\\b(?:with|of|to|by|from|for|about|against|and|at|than))) )?(?:[Tt]he |[Aa]n? )?(?:{quantity} of (?:the |his |her |its |their )?)?(?:\\d\\d-year-old |Republican |Democratic |Democrat |(?<!\\band (?:the |an? )?){A} |(?<!\\band (?:the |an? )?){X} |(?:[a-z-]+ )?(?:union|group|firm|party) )?',
  /** Behind this a name is no subject: "of the", "officials at the Harbour Office and the". */
  noSpeaker:
    '\\b(?:[Nn]o|(?<!\\b(?:{holder}) )(?:of|for|with|to|by|from|against|about|than|at|in|on|near|around|behind)(?: the| an?)?(?: [a-z-]+)?) |{A} (?:from|at|of|with|in|for) {the}{G}(?: \\({G}\\))?,? and {the}',
  /** What belongs to a noun: "of Kiel", "at the Harbour Office". */
  of: "(?: (?:of|for|to|at|in|from|with|on|by|near|close to|inside|within|around|behind) (?:[\\p{L}\\d’'-]+ ){0,4}?[{any}](?:['’]s [\\p{L}]+)?)",
  /** What stands before "of" and those who are some of many: "a number of experts said". */
  quantity:
    '(?:[Nn]umber|[Mm]any|[Mm]ost|[Ss]ome|[Ss]everal|[Dd]ozens|[Ss]cores|[Hh]undreds|[Tt]housands|[Cc]ouple|[Hh]andful|[Gg]roup|[Bb]oth|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Tt]en|[Ff]ifty|[Ff]ew|[Aa]ll|[Hh]alf|[Ee]ach|[Nn]one|[Tt]eam|[Pp]air|[Pp]anel)',
  /** Words of a role before a name: "the harbour office’s new director". */
  role: "(?:(?!after\\b|when\\b|as\\b|that\\b|because\\b|while\\b|before\\b|who\\b|which\\b|if\\b|was\\b|were\\b|is\\b|are\\b|had\\b|has\\b|would\\b|will\\b|could\\b|went\\b|came\\b|fell\\b|rose\\b|took\\b|made\\b|it\\b|they\\b|there\\b|during\\b)[\\p{L}\\d’'.&-]+ |{G}(?:['’]s)?,? |{O}(?:['’]s)? |{X}(?:['’]s)?,? |{P}['’]s ){0,9}",
};

export const speech: Speech = {
  verbs:
    "(?<![\\p{L}\\d’'-])(?!{nouns}|{wordless})(?:{say}|{sayToo}|{held}|(?:paid|pays) tribute(?= [^.;:]{0,60}{Q})|(?:confided|grumbled)(?= (?:that|to|about)\\b|,? {Q}|[,.])|{T})(?![\\p{L}\\d’'-]| by\\b(?! (?:tele)?phone| e-?mail| text| video| fax)|{passive})",
  unless:
    "\\bnor (?:the |an? )?[{any}] (?:has |had )?(?:would )?[a-z]+$|\\b[Ii]t (?:is|was|has been|had been) (?:[a-z]+ly |also )?(?:claimed|alleged|rumou?red|speculated) (?:that )?(?:(?!(?:but|and|while|as)\\b)[^ ,.;:]+ ){1,4}[^ ,.;:]+$|\\b(?:was|were|is|are|been|be|being)(?: (?:[a-z]+ly|also|later|widely|once|then|never|not))?,? (?![a-z]+ing$)[^ ]+|(?:\\bnot|n['’]t|\\bnever|\\bcould|\\bmight|\\bmay|\\bshould|\\bmust|(?<!went on |goes on |continued |continues? |used )\\bto|\\bcannot)(?: [a-z]+ly)? [^ ]+|\\b(?:the|an?|his|her|their|its|of|these|those|such|any|no|some|several|more|false|this|that|our|your|my|in|for|with|on) (?![a-z]+ing$)[^ ]+",
  nesting:
    '(?:confirmed|said|says|say|saying|added|adds|told|tells|telling|claimed|claims|claim|argued|argues|argue|insisted|insists|insist|noted|notes|recalled|recalls|recounted|suggested|suggests|alleged|alleges|explained|explains|wrote|writes|testified|acknowledged|acknowledges|conceded|admitted|denied|stated|states|believes|believed|thinks|warned|warns|complained|maintained|asserted|contended|predicted|revealed)',
  content: '(?: (?:in|on|at|during|to) [^,.;:{Q}]{1,40})? that\\b',
  apart:
    '[;:{Q}]|, (?:and|but|while|as|though|although|whereas|which|who|whose|after|when|before|because|since)\\b| (?:after|when|while|before|as|following|in response to|and|but)\\b(?! that\\b)',
  opening:
    '(?:After|When|While|As|Although|Though|Before|Since|Because|If|Once|Until|In|On|At|During|With|Without|For|From|By|Of|To|Despite|Following|Amid|Asked|Speaking|Responding|Referring|Citing|Writing|Addressing|Among|Under|Over|Throughout|Even|Earlier|Later|Last|This|Unlike|Like|Instead)',
  subordinate: '(?:After|When|While|Although|Though|Before|Since|Because|If|Once|Until|Even)',
  amongOthers: "(?: (?:and|or)\\b|,|['’]s)",
  trailing: '(?:(?: (?:{the}{O}|reporters|journalists))?{time}[.,]?$|[,.;]| who\\b)',
  shapes: [
    {
      name: 'quote-said-name',
      confidence: 'high',
      order: 'verb speaker',
      speaker: 'PN',
      before: '{Q},?(?:{adv})? ',
      between:
        '{time},? (?!(?:of|about|in|on|at|to|from|with|after|referring)\\b)(?:{role}|{X},? {calling}|(?:the|an?|its|his|her|{G}) [^.;:,{Q}{P}{H}]{1,70}, )',
      after: "(?!['’]s| {Q}| {A}| (?:was|is|had|has|would|will|were|did)\\b)",
      verbs: '{inverting}',
    },
    {
      name: 'quote-said-someone',
      confidence: 'high',
      order: 'verb speaker',
      speaker: 'BADH',
      before: '{Q},?(?:{adv})? ',
      between: '{time} {the}{shortRun}',
      after: "(?!['’]s)",
      verbs: '{inverting}',
    },
    {
      name: 'clause-said-name',
      confidence: 'high',
      order: 'verb speaker',
      speaker: 'PBNA',
      before: '[,–—-] ?',
      between:
        '{time} (?!(?:of|about|to|from|with|referring)\\b)(?:{role}|(?:the|an?|its|his|her|{G}) [^.;:,{Q}{P}{H}]{1,70}, )',
      after: '[,.;:]|$| (?:of|who|which|in|for|from|at|with|on|during|after|as|told)\\b| \\(',
      verbs: '{inverting}',
    },
    {
      name: 'name-role-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'PN',
      before: '{clause}',
      between: '(?: \\([^)]{1,40}\\))?, (?:{A}|{X})(?:{of}{1,2}(?: \\([^)]{1,20}\\))?|, {the}{G})?,?{adv} ',
    },
    {
      name: 'role-body-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'BN',
      before:
        "(?:^|[,;] |{Q} )(?:[Tt]he |[Aa]n? |[Ii]ts )?(?:(?:[\\p{L}\\d’'-]+|{G}['’]s|{G}) ){0,5}(?:agency|watchdog|regulator|company|firm|group|union|bank|party|railway|carrier|airline|maker|operator|charity|nonprofit|association|organi[sz]ation|authority|think tank|ministry|department)(?: [a-z][^,;:.{any}]{2,40})?, |(?:^|[,;] |{Q} )(?:[Tt]he )?{B}, ",
      between: ',{adv} ',
      proper: true,
    },
    {
      name: 'speaker-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'PBN',
      before: '(?<!{noSpeaker})',
      between: '\\]?(?!, (?:has|have|had|is|was|are|were|would|will)\\b){adv} ',
      verbs: '(?!(?:estimate|demand|claim|report|warn|[a-z]+ing)$).*',
    },
    {
      // but "Roe threatened Quayland on Monday, saying"
      name: 'speaker-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'PBN',
      before: '(?<!{noSpeaker}|[{P}{B}{N}{H}](?:,? [a-z]+ly| has| had)? [a-z]{2,}ed (?:the )?)',
      between: '\\]?(?!, (?:has|have|had|is|was|are|were|would|will)\\b){adv} ',
      verbs: '(?!(?:posting|reporting|calling)$)[a-z]+ing',
    },
    {
      name: 'speaker-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'AH',
      before:
        '(?<!\\b(?:(?<!{quantity} )of|for|with|to|by|from|against|about|(?<![Mm]ore )than|at|in|on|near|around|behind) (?:the |an? )?(?:[a-z-]+ )?)',
      between: '{adv} ',
      verbs:
        '(?!(?:{holds}|feel|fear(?:ed)?|expect(?:ed)?|call|[a-z]+izing|[a-z]+cing|accusing|urging|praising|demanding|complaining|asking)$).*',
    },
    {
      name: 'group-holds',
      confidence: 'medium',
      order: 'speaker verb',
      speaker: 'A',
      before: '{clause}',
      between: '{adv} ',
    },
    {
      name: 'speaker-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'D',
      before: '{freeD}',
      between: '{adv} ',
      verbs: '(?!.*ing$|(?:told|tells|asked|recalled|joked|laughed|replied|quipped)$).*',
    },
    {
      name: 'platform-said',
      confidence: 'medium',
      order: 'speaker verb',
      speaker: 'F',
      before: '(?:^|[,;] |{Q},? |\\b(?:and|but|that|while|when|as|after) )',
      between: '(?: also| now| later| has| had)? ',
      verbs:
        '(?:said|says|announced|announces|confirmed|confirms|denied|denies|told|acknowledged|admitted|apologized|apologised|argued|argues|added|claimed|claims|warned|estimates|estimated|responded|insisted|insists|stated|explained)',
    },
    {
      name: 'speaker-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'H',
      between: "['’](?:s|ve|d){adv} ",
    },
    {
      name: 'speaker-group-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'BN',
      before:
        '(?<!\\b(?:of|for|with|to|by|from|against|about|than|at|in|on|near|around|behind) (?:the |an? )?(?:[a-z-]+ )?|{G}, (?:the |an? )?)',
      between:
        ' (?:[a-z-]+ ){0,2}(?:group|agency|firm|company|organi[sz]ation|watchdog|union|charity|think tank|party|statement|province|state){adv} ',
    },
    {
      name: 'speaker-of-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'APBN',
      before: '(?<!{A} (?:for|to|at|of|with) (?:the |an? )?(?:[A-Z]?[a-z-]+ )?)',
      between:
        '{of}(?: (?:hospital|university|school|church|museum|institute|college|clinic|cent(?:re|er)|council|department|office|foundation|group|team|club|bank|company|firm|campaign|party|union|charity))?{of}?(?: \\([^)]{1,60}\\))?{adv} ',
    },
    {
      name: 'speaker-of-two-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'A',
      between:
        ' (?:from|at|of|with|in|for) {the}(?:{G}|{X})(?: \\({G}\\))?,? and (?:(?:from|at|of|with|in|for) )?{the}(?:{G}|{X})(?: \\({G}\\))?{adv} ',
    },
    {
      name: 'role-name-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'PN',
      before:
        "(?:{A}|(?<!{P}, ){X}|(?:^|[,;] |{Q} )(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne|[Aa]nother)[^,;:.{any}]{1,70}|{G}['’]s [a-z -]{3,50})(?: (?:of|for|at|in|from|with)[^,;:.]{1,50})?, (?:(?:{A}|{X}|former|retired|veteran|longtime|ex-[a-z]+) (?:(?:[a-z’'-]+|{X}|{G}|{A}) ){0,4})?",
      between: '{of}?,{adv} ',
    },
    {
      name: 'speaker-aside-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'PBNAH',
      before: '{clause}',
      between:
        '(?: (?:of|at|in|from|with) [^,;:.{who}]{1,40})?(?: \\([^)]{1,60}\\))?(?:,(?! {H} )[^;:?!]{1,180},| ?[—–-] ?[^;:?!]{1,120}[—–-]| \\([^)]{1,80}\\)){adv} ',
      first: true,
      verbs: '(?!adding$).*',
    },
    {
      name: 'speaker-near-aside-said',
      confidence: 'medium',
      order: 'speaker verb',
      speaker: 'PBNA',
      before: '(?<!\\b(?:of|for|with|to|by|from|against|about|than|at|in|on|near|around|behind) (?:the |an? )?)',
      between: '(?:,[^;:?!{who}]{1,140},| \\([^)]{1,60}\\)){adv} ',
    },
    {
      name: 'speaker-who-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'PBND',
      before: '(?<!{P} (?:of|from|at|with) (?:the )?)',
      between: '{of}{0,2}(?:, [^,;:?!{who}]{1,90})?,? (?:who|which)(?: [^,;:.!?{who}]{1,60}? and)?{adv} ',
    },
    {
      name: 'speaker-who-said',
      confidence: 'high',
      order: 'speaker verb',
      speaker: 'A',
      before:
        '(?<!\\b(?:(?<!{quantity} )of|for|with|to|by|from|against|about|than|at|in|on) (?:the |an? )?(?:[a-z-]+ )?)',
      between: '{of}{0,2}(?:, [^,;:?!{who}]{1,90})?,? (?:who|which)(?: [^,;:.!?{who}]{1,60}? and)?{adv} ',
    },
    {
      name: 'speaker-is-saying',
      confidence: 'medium',
      verbs:
        '(?:warning|saying|claiming|arguing|insisting|telling|predicting|accusing|calling|complaining|urging|recommending|suggesting|criticizing|criticising|condemning|praising|pledging|vowing|slamming|blasting|describing)',
      order: 'speaker verb',
      speaker: 'PBNA',
      before:
        '(?<!\\b(?:of|for|with|to|by|from|against|about|than|at|in|on|near|around|behind) (?:the |an? )?(?:[a-z-]+ )?)',
      between:
        '(?:,? who)? (?:is|are|was|were|has been|have been|had been)(?: (?:also|now|still|already|again|even))? ',
    },
    {
      name: 'speaker-and-others-said',
      confidence: 'medium',
      order: 'speaker verb',
      speaker: 'PBN',
      before: '{clause}',
      between: ' (?:\\([^)]{1,20}\\) )?and (?:(?:[a-z]+ )?others|(?:his|her|their) [\\p{L}{A} ]{3,40}){adv} ',
    },
    {
      name: 'person-of-said',
      confidence: 'medium',
      verbs: '(?:said|says|told|tells|added|warned|argued|explained)',
      order: 'speaker verb',
      speaker: 'PB',
      before: '{clause}',
      between: ' (?:of|in|from|at|with) (?:the|an?|his|her|its|their) [^,;:.!?{any}{Q}]{3,50}{adv} ',
    },
    {
      name: 'someone-who-did-said',
      confidence: 'medium',
      verbs: '(?:said|says|say|told|tells|added|warned|described|recalled)',
      order: 'speaker verb',
      speaker: 'A',
      before: '{clause}',
      between: '(?: {G})? (?:who|whose(?: {A})?) [^,;:.!?{who}{Q}]{3,110}(?:, [^;:.!?{who}{Q}]{3,80},)?{adv} ',
    },
    {
      name: 'someone-there-said',
      confidence: 'medium',
      order: 'speaker verb',
      speaker: 'A',
      before: '{clause}',
      between:
        ' (?:of|at|in|from|with|for|on|near|behind|across|along|outside|inside|aboard|aware|not|I|we|reached|contacted|interviewed|polled|surveyed|consulted|present|based|working|living|opposed|(?!saying|adding|warning)[a-z]{3,}ing|close)(?: (?:(?! (?:that|who|which|when|where|as|and|but|if|because)\\b)[^,;:.!?{P}{B}{N}{H}{Q}]){1,80})?(?:, who [^,;:.!?{who}]{3,80},)?{adv} ',
      verbs: '(?!.*ing$).*',
    },
    {
      name: 'with-someone-saying',
      confidence: 'medium',
      order: 'speaker verb',
      speaker: 'A',
      before: '\\b[Ww]ith ',
      between: '{of}? ',
      verbs:
        '(?:warning|saying|claiming|insisting|arguing|predicting|calling|complaining|describing|accusing|telling|suggesting|demanding|urging)',
    },
    {
      name: 'speaker-did-and-said',
      confidence: 'medium',
      verbs: '(?:[a-z]+(?:ed|s)|said|told|wrote|found that)',
      order: 'speaker verb',
      speaker: 'PAH',
      before: '{clause}',
      between: "(?!['’]s) (?!that |and )(?:(?! that )[^;:?!,{P}{N}{H}]){1,140}?,? (?:and|but|then){adv} ",
      first: true,
    },
    {
      name: 'speaker-did-and-said',
      confidence: 'medium',
      verbs: '(?:[a-z]+(?:ed|s)|said|told|wrote)',
      order: 'speaker verb',
      speaker: 'BN',
      before: '{clause}',
      between: "(?= {acts}|,)(?!['’]s) (?!that |and )(?:(?! that )[^;:?!,{P}{N}{H}]){1,140}?,? (?:and|but|then){adv} ",
      first: true,
    },
    {
      name: 'subject-did-and-said',
      confidence: 'medium',
      verbs: '(?:said|told|added|wrote|argued|warned|insisted|claimed)',
      order: 'speaker verb',
      speaker: 'PHA',
      before: '(?:^|^(?:In|On|At) [^,]{3,60}, )',
      between:
        "(?!['’]s)(?:(?! (?:that|who|which|whom|whose|as|when|because|if|after|before|while) )[^;:?!,{Q}{H}]){1,120},? (?:and|but){adv} ",
      first: true,
    },
    {
      name: 'speaker-by-saying',
      confidence: 'medium',
      order: 'speaker verb',
      speaker: 'PBN',
      before: '{clause}',
      between: "(?!['’]s)[^;:?!,{who}]{1,120}? by ",
      verbs: '[a-z]+ing',
    },
    {
      name: 'speaker-open-aside-said',
      confidence: 'medium',
      order: 'speaker verb',
      speaker: 'P',
      before: '{clause}',
      between: ', (?:an?|the|who) [^,;:?!{who}]{1,80}{adv} ',
    },
    {
      name: 'speaker-did-saying',
      confidence: 'medium',
      order: 'speaker verb',
      speaker: 'PA',
      before: '{clause}',
      between: "(?!['’]s){noSubject}[^;:?!{H}]{1,180}?,{adv} ",
      first: true,
      verbs:
        '(?:saying|claiming|arguing|warning|insisting|alleging|branding|adding|noting|explaining|writing|stating|calling|asking|telling|citing|responding|replying|declaring|promising|predicting|suggesting|asserting|complaining|joking|conceding|acknowledging|accusing)',
    },
    {
      name: 'speaker-did-saying',
      confidence: 'medium',
      order: 'speaker verb',
      speaker: 'BN',
      before: '{clause}',
      between: "(?= {acts}|,)(?!['’]s){noSubject}[^;:?!{H}]{1,180}?,{adv} ",
      first: true,
      verbs:
        '(?:saying|claiming|arguing|warning|insisting|alleging|branding|adding|noting|explaining|writing|stating|calling|asking|telling|citing|responding|replying|declaring|promising|predicting|suggesting|asserting|complaining|joking|conceding|acknowledging|observing|citing)',
    },
    {
      name: 'speaker-comma-said',
      confidence: 'medium',
      order: 'speaker verb',
      speaker: 'P',
      before: '(?:^(?:{P} and )?|, |{Q},? |[–—] ?)',
      between: ',{adv} ',
      verbs: '(?:said|says|told|tells|added|adds|wrote|writes)',
    },
  ],
};

export const singles: Language['singles'] = {
  person: {
    before:
      '{Q},? (?:{inverting}) |(?<!\\b(?:the|an?) )\\b(?:commissioner|mayor|coach|boss|manager|striker|midfielder|defender|winger|goalkeeper|captain|skipper|singer|rapper|actor|actress|frontman|comedian|minister|analyst|economist|spokesman|spokeswoman|lawyer|farmer|resident|teacher|driver|trader|villager|activist|journalist) ',
    after:
      '{adv} (?:{say})[^.;:{P}{N}{B}]{0,70}?\\b(?:(?<=[ ,])(?:he|she|him|her|his|herself|himself)\\b|{H})|[^.;:{P}{N}{B}]{1,70}?(?:{H}|\\b(?:his|her|himself|herself)\\b)| (?:said|asked|told|replied|explained|recalled|joked|added|wrote)(?:[,.:]| {Q}|$)| (?:said|told|added|asked|explained) (?:in an|during an|at an?|on the|over the) |, (?:who|\\d\\d)\\b| (?:said|told|thinks|believes|recalled|asked) (?:that )?{H}| (?:told|asked|joked|recalled|quipped|tweeted|testified|replied|continued|wrote|stated|insisted|explained|conceded) ',
  },
  body: {
    before:
      '\\b(?:company|firm|group|agency|maker|giant|retailer|bank|startup|start-up|nonprofit|charity|union|carrier|airline|brand|chain|developer|manufacturer|parent|operator|website|app|site|platform|[a-z]+-based|analysts? (?:at|with|for)|economists? (?:at|with|for)|executives? (?:at|of|from)|[Ss]hares (?:in|of)|stake in|data from|[a-z]+maker) ',
    after:
      "['’]s? (?:shares|stock|customers|users|spokes[a-z]+|chief|CEO|board|products?|website|employees|workers|profits?|revenue|parent|headquarters|plants?|factory|platform|service|data|army|government|parliament|president|prime minister|capital)\\b|{adv} (?:{say})[^.;{H}{P}]{0,30}?\\b(?:it|its|it’s|they)\\b|,? (?:(?:an?|the) [^,.;]{0,60}?|{A}['’]? )(?:company|firm|group|agency|maker|bank|organi[sz]ation|nonprofit|start-?up|retailer|site|union|party|chain|giant|agency|service|province|state|city|country|network|think tank)\\b|[^.;:]{0,40}?\\bin a (?:statement|blog post|news release|press release|filing)\\b",
  },
};

export const speechCues: CuePattern[] = [
  cue(
    'according-to',
    'says',
    'high',
    "(?<cue>\\b(?:[Aa]ccording to|(?<!\\bas )[Pp]er(?! [{P}{B}{N}]| cent\\b| capita\\b)|(?<![^,;:–—-] )[Pp]er(?! cent\\b| capita\\b)|[Ii]n the words of|[Tt]o quote|[Cc]iting|[Qq]uoting)) (?:{P}['’]s? (?:[a-z-]+ ){0,2}[{A}{X}],? (?={P})|{the}{run})?(?:{X}(?:['’]s)? (?:[a-z’'-]+ |{X} ){0,4})?(?:{O}(?:['’]s)?[ /-]?){0,2}(?<speaker>{S})",
  ),
  cue(
    'document-says',
    'says',
    'high',
    "{freeD}(?<speaker>{D})(?:['’]s? (?:findings|results|conclusions|authors|data)|{of}{1,2}(?: and (?:his |her |their |the )?[{P}{A}{B}]{of}?)?(?: [a-z][^,;:.{any}]{1,50}?)?(?:,[^;:.?!{Q}{P}{H}]{1,140}?,)?| (?:by|from|of|into|to|on|about|for|in) [^,;:.?!{any}{Q}]{3,50}?|{asideD}| (?:just |newly )?out(?: (?:on|earlier|late|early|this|last)| [\\p{L}]*day| week| month| morning){1,3}| (?:led |written |authored |conducted |carried out |released )?by {P}{of}{0,2}(?:,[^;:.?!{Q}{P}{H}]{1,140}?,)?|{doneD}(?:,[^;:.?!{Q}{P}{H}]{1,140}?,)?){adv} (?<cue>{documentSays})\\b",
  ),
  cue(
    'document-that-says',
    'says',
    'medium',
    '(?<speaker>{D})(?:,? (?:that|which)(?: (?:has|have|had))?(?: [a-z]+ly)?)? (?<cue>showing|(?<=(?:that|which|has|have|had|ly) )(?:f(?:ou|i)nds?|show(?:s|ed)?|suggest(?:s|ed)?|conclude[sd]?|reveal(?:s|ed)?|said|says?|estimate[sd]|warn(?:s|ed)?|stated|allege[sd]?|diagnosed|identified|describe[sd]?|detail(?:s|ed)?|indicate[sd]?|note[sd]|claim(?:s|ed)?|accuse[sd]))\\b',
  ),
  cue(
    'told-in-document',
    'says',
    'medium',
    '(?:^|, (?:and )?|\\b(?:as|was|were|is|are|been|allegations|claims|details|information|figures|charges|accusations|evidence|facts|events|findings|conclusions) )(?:[a-z]+ly |also |first |last |later )?(?<cue>(?:[Ss]et out|laid out|spelled out|outlined|described|detailed|disclosed|revealed|recounted|listed|recorded|documented|alleged|stated|summari[sz]ed) in) (?<speaker>{D})',
  ),
  {
    ...cue(
      'in-study',
      'says',
      'medium',
      '^(?:[^,;:{Q}]{1,30}, )?(?:[Ii]n|[Ff]or) (?:(?:yet|just) )?(?<speaker>{D})[^;:{Q}]{0,120}?(?<cue>),',
    ),
    named: '(?:study|trial|experiment|experiments|paper|research|meta-analysis|survey|poll)(?!\\p{L})',
  },
  {
    ...cue(
      'found-in-study',
      'says',
      'medium',
      '\\b(?<cue>(?:found|concluded|showed|shown|reported|discovered|%|per ?cent|percent|points?|leads?|led|ahead|behind|tied|trail(?:s|ed|ing)?|ranked|came \\p{L}+)[^.;:{Q}]{0,80}? (?:in|by)) {the}(?:[a-z-]+ ){0,2}(?:{O}[ /–-]?|\\p{Lu}[\\p{L}-]{0,20}[ /–-]){0,3}(?<speaker>{D})',
    ),
    named: '(?:study|trial|experiment|meta-analysis|survey|poll)(?!\\p{L})',
  },
  {
    ...cue(
      'document-titled',
      'says',
      'medium',
      '(?<cue>\\b(?:[Ii]n|[Aa]ccording to|[Ff]rom|[Ss]ays|[Ss]aid|[Ww]rote|[Ww]rites|[Qq]uoting|[Cc]iting)) (?<speaker>{D})',
    ),
    titled: true,
  },
  cue(
    'in-document-found',
    'says',
    'medium',
    '^In (?<speaker>{D}),? [^.;:,{Q}]{0,60}[{P}{A}{B}{N}][^.;:,{Q}]{0,70}? (?<cue>found|analy[sz]ed|examined|looked at|tracked|surveyed|compared|estimated|concluded|calculated|measured|tested|discovered|identified|asked)\\b',
  ),
  cue(
    'in-poll-some-said',
    'says',
    'medium',
    '^[Ii]n (?<speaker>{D})(?:{of})?,? (?<cue>[^.;:{Q}{P}{H}]{0,60}?(?:%|per ?cent|percentage|[Mm]ost|[Hh]alf|majority|third|thirds|quarters?|quarter|[Rr]espondents|in (?:five|ten|three|four|10|5|4|3))\\b)',
  ),
  cue(
    'document-read',
    'says',
    'high',
    '(?:{Q},?|,) (?<cue>reads?|said|says|states|stated|noted|notes|concluded|warned|found|finds) (?<speaker>{D})',
  ),
  cue(
    'document-seen',
    'says',
    'medium',
    '(?<speaker>{D})[^.;:,{Q}]{0,30}? (?<cue>(?:obtained|seen|reviewed|viewed|leaked) by)\\b',
  ),
  cue(
    'document-given',
    'says',
    'medium',
    '\\b(?<cue>provided|gave|leaked|sent|handed|showed)(?: (?:to|with))? {the}{O} (?<speaker>{D})',
  ),
  cue(
    'document-giver',
    'says',
    'medium',
    '(?<speaker>[{A}{P}{B}{N}]){adv} (?<cue>provided|gave|leaked|sent|handed|showed)(?: (?:to|with))? {the}{O} {D}',
  ),
  cue(
    'document-of',
    'says',
    'medium',
    '\\b(?:[Ii]n|[Bb]y|[Tt]o) (?:{the}(?:{O}[ /-]){1,3})?(?<speaker>{D}) (?<cue>(?:released|published|taken|conducted|out)) (?:on |in |last |this |late |early |earlier )?(?:[A-Z][a-z]+day|week|month|year|(?<= in )[A-Z][a-z]+|[A-Z][a-z]+(?= \\d))',
  ),
  cue(
    'figures-from',
    'says',
    'medium',
    '(?<cue>\\b(?:[Dd]ata|figures|Figures(?= (?:from the|released by) )|[Ss]tatistics|[Pp]olling|[Mm]odell?ing|[Aa]nalysis(?= by )|estimates?|forecasts?|projections?|[Nn]umbers|assessment|lists?|rankings?|tally|database|index)(?: (?!obtained\\b|collected\\b|gathered\\b)[\\p{L}-]+){0,2}? (?:(?<!lists? |rankings? |tally |database |index )from|(?<!lists? )by|(?:was |were )?(?:compiled|provided|published|released) by)) {the}(?<speaker>{G})',
  ),
  cue(
    'paper-of-body',
    'says',
    'medium',
    "(?<speaker>[{B}{N}])(?:['’]s)? (?:(?!(?:report|study|poll|survey)\\b)[a-z-]+ )?(?<cue>(?:statement|website|assessment|analysis|note|tally|estimates?|figures|data|numbers|statistics|readout|bulletin|advisory|communiqu[eé]|projections?|forecasts?|calculations?)(?: (?:released|published|issued) [^,;:.{any}]{1,30}?)?{adv} (?:said|says|read|reads|found|finds|show(?:s|ed)?|suggest(?:s|ed)?|indicate[sd]?|reveal(?:s|ed)?|advises|put|puts|warn(?:s|ed)|predict(?:s|ed)|estimate[sd]))\\b",
  ),
  cue('speaker-posted', 'says', 'medium', '(?<speaker>[{P}{N}])[^.;:?!{Q}{P}{A}{H}]{1,80}?,? (?<cue>{T})'),
  cue(
    'issued-statement',
    'says',
    'medium',
    "(?<speaker>[{P}{B}{N}])(?:['’]s [\\p{L} ]{1,20})?{adv} (?<cue>(?:issued|released|published|put out|sent out|posted|gave|read out) (?:an? |the )?(?:[a-z]+ ){0,2}?(?:statement|apology|warning|advisory|alert)s?)\\b",
  ),
  cue(
    'said-by',
    'says',
    'medium',
    '(?<!\\bnot (?:yet )?(?:been )?(?:independently |officially )?)(?<cue>\\b(?:confirmed|announced|denied|alleged|claimed|disputed|asserted|acknowledged|tweeted|(?<=\\b(?:was|were|been) )(?:told|warned|accused)(?= by {the}{G})|(?:valued|estimated|put) at [^.;:,{any}]{1,50}|(?:passed|leaked|handed|shown|described|disclosed|supplied) to {the}{O}) by) {the}{shortRun}(?<speaker>{S})',
  ),
  cue(
    'called-by',
    'says',
    'medium',
    '(?<cue>\\b(?:called|described as|dubbed|branded|labell?ed)(?: [^.;:,{Q}{any}]{1,30})? {Q} by) {the}{shortRun}(?<speaker>[{B}{N}{A}])',
  ),
  cue('source-line', 'says', 'medium', '^(?<cue>(?:[Ss]ources?|{A}):) {the}(?<speaker>[{B}{N}])(?=[.,;]|$| and )'),
  cue(
    'source-line-next',
    'says',
    'medium',
    '^(?<cue>(?:[Ss]ources?|{A}):) {the}{G}(?:[,;]| and) {the}(?<speaker>{G})(?=[.,;]|$)',
  ),
  cue('headline-colon', 'says', 'medium', '^[^.?!]{8,160}(?<cue>:) (?<speaker>[{P}{B}])$'),
  cue(
    'what-speaker-calls',
    'says',
    'medium',
    '\\bwhat {the}{shortRun}(?<speaker>[{P}{N}{B}{A}{H}]){adv} (?<cue>calls|called|describes as|described as|terms|termed|dubs|dubbed|has called) {the}{Q}',
  ),
  cue('speaker-colon', 'says', 'medium', '^(?<speaker>{S}){aside}(?<cue>:) {Q}'),
  // "Roe was blunt: “…”", "Roe’s answer was short: “…”"
  cue(
    'subject-colon',
    'says',
    'medium',
    "^(?:[^,.;:{any}{Q}]{1,50}, )?(?<speaker>[{P}{A}{B}])(?:['’]s)? [^.;:?!{any}{Q}]{1,90}(?<cue>:) {Q}",
  ),
  cue(
    'view-is-that',
    'says',
    'medium',
    "(?<speaker>[{P}{B}{A}])['’]s? (?:[a-z-]+ ){0,2}?(?<cue>(?:argument|point|contention|theory|position|view|complaint|message|advice|answer|worry|concern|hope|fear|explanation|conclusion|verdict|assessment|prediction|claim|reasoning|rationale|response|reply) (?:is|was|has been)(?: (?:simple|clear|blunt|this))?(?: that\\b|:))",
  ),
  cue(
    'others-including-said',
    'says',
    'medium',
    '(?:{A}|{X}),? (?:including|among them|such as) (?:[a-z-]+ ){0,4}(?<speaker>{P})(?:, \\d\\d)?(?:{of})?(?:,? and {P}(?:{of})?)?,?{adv} (?<cue>{say})(?![\\p{L}-])',
  ),
  cue(
    'said-named-colon',
    'says',
    'medium',
    '^(?<cue>Added|Adds|Says|Explained|Recalled|Wrote|Continued|Concluded|Replied|Insisted|Quipped) (?<speaker>[{P}{H}])[^.;:?!{Q}]{0,60}?[,:] {Q}',
  ),
  cue(
    'is-adamant-that',
    'says',
    'medium',
    '(?<speaker>[{P}{A}{B}]){aside} (?:is|was|are|were|remains?|remained|seems?|seemed)(?: still| also| [a-z]+ly)? (?<cue>(?:adamant|convinced|confident|certain|hopeful|optimistic|ske?ptical|doubtful|unconvinced|worried) that)\\b',
  ),
  cue(
    'went-on-to-say',
    'says',
    'medium',
    '(?<speaker>[{P}{A}{B}]){aside}{adv} (?<cue>(?:(?:went|goes) on|used|jumped in|chimed in|stepped in|weighed in|spoke up|spoke out|came forward|took the (?:stand|stage|podium|floor|microphone)|took to (?:{F}|social media|the airwaves)|(?:was|were|is) (?:also )?quick|hastened|rushed|hurried|wrote back|wrote in|called|phoned|e-?mailed|got in touch|proceeded|continued) to (?:say|tell|explain|add|note|insist|argue|claim|clarify|confirm|deny|warn|suggest|point out|complain|inform|remind|describe|announce|declare|express|condemn|denounce|apologi[sz]e|thank))\\b',
  ),
  cue(
    'quote-colon-speaker',
    'says',
    'medium',
    '{Q}(?<cue>:| [-–—]) ?(?<speaker>{S})(?:$|, [^.;:?!{Q}{P}{H}]{1,60}\\.?$| \\(@[^)]{1,40}\\)[^.;:?!{Q}]{0,40}$)',
  ),
  cue(
    'statement-by',
    'says',
    'medium',
    "(?<cue>\\b(?:(?:statement|remarks|comments|warning|announcement|letter|tweet) (?:(?:issued |released |put out )?by|from)|post by)) {the}{shortRun}(?<speaker>{S})(?!['’]s )",
  ),
  cue(
    'post-by',
    'says',
    'medium',
    "(?<cue>\\b(?:an?|in|the|recent|this|another) (?:[a-z]+ )?{T}) (?:from|by) {the}{shortRun}(?<speaker>[{P}{B}{N}])(?!['’]s )",
  ),
  cue(
    'in-view-of',
    'says',
    'medium',
    "(?<cue>\\b[Ii]n) {the}(?:{shortRun}|[^.;:,{Q}{P}]{0,40} )(?<speaker>[{P}{B}{N}])['’]s? (?:memorable |own )?(?:view|words|opinion|telling|estimation|phrase|phrasing|reading|judgment)\\b",
  ),
  cue('quoted-speaker', 'says', 'medium', '(?<speaker>{S}){aside} (?:was|were|is|are) (?<cue>quoted|cited)\\b'),
  cue(
    'speech-noun',
    'says',
    'low',
    "(?<speaker>{S})['’]s (?<cue>(?:statement|claim|claims|remarks|comments|warning|announcement|assertion|testimony))\\b",
  ),
];
