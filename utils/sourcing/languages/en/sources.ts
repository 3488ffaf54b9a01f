/** Unnamed sources, documents, platforms and agency marks in English. */
import type { PlatformWord } from '../language.ts';
import type { WirePattern } from '../patterns.ts';
import type { NounPhrases, TitledWorks } from '../phrases.ts';

const list = (words: string) => words.split(/\s+/).filter(Boolean);

/** Single people: no source without a word like “a” before them. */
const counted =
  list(`academic accountant accuser acquaintance activist actuary advocate ally ambassador anaesthetist angler anthropologist appellant apprentice
archivist assistant associate asylum-seeker athlete auditor aunt babysitter backbencher backer backpacker bailiff baker banker barber
barmaid barman barrister bartender bassist beekeeper believer beneficiary bidder bishop blogger boater bookmaker bookseller boss botanist
bouncer boxer boy boyfriend breeder brewer brexiteer broker brother buddy bureaucrat butcher buyer bystander cabbie cameraman campaigner
camper canvasser cardiologist caregiver carer caretaker carpenter cartoonist cashier cellmate chauffeur chef chemist chief chieftain
choreographer churchgoer claimant classmate cleaner clergyman cleric clerk client climatologist climber clinician co-author co-star
co-worker coach cobbler coder commander commentator commissioner commuter complainant composer conductor confidant confidante conscript
conservationist constable consultant consumer contractor cop councillor councilor courier courtier cousin coworker creator creditor
crewmate cricketer criminologist critic crofter cryptographer curator customer cyclist dad dancer dataminer daughter dealer dean defector
defendant defender demographer demonstrator dentist deportee dermatologist designer detainee detective detractor devotee dietitian
disciple dispatcher dissident diver docker dockworker doctor doubter driver drummer ecologist educator elder electrician engineer
entrepreneur environmentalist envoy eurosceptic evacuee ex-boyfriend ex-girlfriend ex-husband ex-wife examiner exporter fact-checker
farmer father fiance fiancé fiancée fighter financier firefighter fisherman fixer flatmate florist follower footballer forester founder
freelancer frontbencher fundraiser gamekeeper gamer gangster gardener geneticist girl girlfriend goalkeeper golfer grandfather grandmother
grocer grower guerrilla guest guitarist gymnast hairdresser hard-liner hardliner hawker headmaster headmistress headteacher herder hiker
holidaymaker homeowner hostage householder housekeeper housemate hunter husband hydrologist illustrator imam immigrant immunologist
importer influencer inmate inspector insurgent intern interpreter invigilator islander janitor jeweller joiner juror keeper leader
leaseholder lecturer legislator librarian lifeguard linguist listener lodger logger looter loyalist magistrate mahout manager mandarin
marcher mariner mathematician mechanic member merchant meteorologist microbiologist midfielder midwife militant minder miner modder
moderator mom monk mother motorist mourner mum musician nanny naysayer negotiator nephew netizen neurologist newcomer niece novelist nun
nurse nutritionist observer obstetrician occupant oceanographer oncologist onlooker opponent organiser paediatrician painter pal panelist
paramedic parent parishioner partner passenger passer-by pastor pediatrician pensioner person petitioner pharmacist philosopher physician
pianist picketer pilgrim pilot plaintiff planner player playwright plumber poet policeman policewoman politician porter postman preacher priest
prisoner professor programmer proponent protester psychiatrist publican pundit punter pupil purist rabbi radiographer radiologist rambler
rancher ranger reader rebel receptionist recruiter rector redditor referee renter rescuer researcher reservist restaurateur retiree
returnee rioter roofer roommate rower sailor salesman sceptic scholar schoolfriend scientist scout sculptor seafarer selector seller
sergeant settler shepherd shopkeeper shopper sibling sister skater skeptic skier smuggler sniper sociologist soldier solicitor son
songwriter spectator stakeholder stallholder statistician steelworker stepfather stepmother stevedore steward stewardess stockbroker
strategist streamer striker student stylist subscriber superdelegate superfan supervisor supplier supporter surfer surgeon surrogate
surveyor swimmer taxpayer teacher teammate technician technologist teen teenager theologian therapist tourist toxicologist trader
traditionalist trafficker trainee trainer translator traveler traveller trekker trooper trucker trustee tutor umpire uncle underwriter
unionist valuer vendor veterinarian vicar villager violinist virologist visitor volcanologist volunteer waiter waitress walker warden
warlord weaver welder well-wisher whistle-blower whistleblower wholesaler widow widower wife winemaker worshiper worshipper wrestler
youngster zoologist`);

/** “boys”, “allies”, “coaches”. */
const plural = (one: string) => `${one.replace(/([^aeiou])y$/, '$1ie').replace(/(ch|s)$/, '$1e')}s`;

/** What an office or a role is for, at the end of what stands before its holder’s name. */
const FIELDS =
  'schools|education|housing|health|care|children|adults|families|environment|transport|highways|roads|waste|recycling|parks|leisure|culture|sports?|tourism|finance|resources|planning|regeneration|communities|community|neighbourhoods|safety|policing|crime|justice|climate|energy|industry|retail|distribution|food|media|communications|operations|research|strategy|policy|development|services|logistics|equality|skills|business|trade|agriculture|farming|water|security|defen[cs]e|digital|intelligence|immigration|tax|pensions|labou?r|employment|growth|economy|technology|innovation|engineering|science|marketing|sales|people|trust|council|club|company|charity|association|union|committee|assembly|board|party|group|federation|society|institute|cent(?:re|er)|foundation|opposition|authority|agency|school|college|hospital|church|museum|region|district|province|state|city|county|zone|area|parliament|department|ministry|office|police|army|government|staff';

export const unnamed: NounPhrases = {
  minWords: 1,
  titling: `^(?!(?:[Aa]n?|[Aa]nother|[Oo]ne|[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Oo]ther|[Tt]wo|[Tt]hree)\\b)(?:[^.,;:?!]*[ -])?(?:[Mm]ember|[Oo]fficer|[Oo]rgani[sz]er|[Ss]ecretary|[Mm]inister|[Dd]irector|[Hh]ead|[Cc]hief|[Ll]ead|[Ll]eader|[Cc]hair|[Cc]hair(?:man|woman|person)|[Ee]xecutive|[Mm]anager|[Pp]resident|[Cc]ommissioner|[Cc]o-?ordinator|[Cc]onven[eo]r|[Ss]pokes(?:man|woman|person))s? (?:for|of|on|in|at) (?:[\\p{L}&’'-]+ ){0,4}?(?:${FIELDS}) $`,
  heads:
    list(`actor actors actress adviser advisers advisor advisors agencies agent agents aide aides allies analyst analysts archaeologist
archaeologists astronomer astronomers attendee attendees attorney attorneys author authorities authors bandmates billionaire biographer
biographers biologist biologists bloggers broadcasters builders businessman businessmen businesswoman businesswomen caller callers candidate
captain captains castmates centrists chairman challenger charities clergy colleague colleagues comedian comedians commentators commenter
commenters commuters companies congressman congressmen congresswoman congresswomen conservatives constituents coroner coroners counsel
counterparts delegate delegates deputies developers diplomat diplomats director directors donor donors economist economists employee
employees employers epidemiologist epidemiologists executive executives expert experts eyewitness eyewitnesses families family fan fans
filmmaker filmmakers firms fishermen foes forecasters friend friends front-runner frontrunner generals geologist geologists governor
governors grandparents groups guard guards gunman hacker hackers head historian historians hospitals incumbent insider insiders insurers investigator
investigators investor investors judge judges landlord landlords lawmaker lawmakers lawyer lawyers leaker leakers liberals lobbyist
lobbyists locals magnate man manufacturers mayor mayors media medics men midwives migrant migrants minister ministers mogul monitors
nationalists neighbor neighbors neighbour neighbours networks newspapers nominee officer officers official officials operative operatives
organisations organizations organizer organizers others owner owners palaeontologist palaeontologists paleontologist paleontologists
paratroopers participants parties passers-by passersby pathologist pathologists people physicist physicists pollster pollsters pope populists
premier president producer producers progressives prosecutor prosecutors psychologist psychologists publications publicist publicists
publishers pundits rapper rappers refugee refugees regulators relative relatives rep representative representatives reps resident
residents retailers rivals seismologist seismologists senator senators separatists shareholder shareholders sheriffs shoppers singer
singers source sources speakers specialist specialists spokesman spokespeople spokesperson spokespersons spokeswoman staffer staffers
superintendent superintendents survivor survivors suspect suspects sympathizers tabloids tenant tenants those tipster tipsters troops
tycoon unions user users veteran veterans vets victim victims viewers watchdogs watchers witness witnesses wives woman women worker workers`).concat(
      'republican democrat mp general staff crew policemen salesmen postmen mps meps ngos'.split(' '),
      counted,
      counted.map(plural),
    ),
  counted: [...counted, 'republican', 'democrat', 'mp', 'general'],
  own: ['my', 'our', 'your'],
  proper: list('Republican Democrat MP MPs MEPs NGOs'),
  after:
    "(?: (?:familiar with|close to|connected to|tied to|linked to|briefed on|with (?:direct )?knowledge of|involved in|in the know|who|with|from|in|at|for|of|around|near|behind|inside|outside|representing|speaking for|on(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|within|to|by)(?: (?!(?:that|which)\\b)(?:\\p{Lu}\\.|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|St|Lt)\\.|[\\p{L}\\d][\\p{L}\\d’'-]*)){1,6}?(?<! \\p{Lu})(?= (?:said|say|says|saying|telling|calls?|called|asked|added|apologi[sz]ed|wrote|warns|described|referred|criticized|criticised|insisted|suggested|testified|would|could|will|is|are|was|were|did|took|made|found|believes|told|has|have|had|warn|warned|confirmed|announced|claimed|argue|believe|insist|acknowledged|accuse|accused|fear|admit|admits|admitted|write|writes|think|thinks|recall|recalled|recalls|predict|predicted|add|adds|note|notes|noted|argues|argued|explained|complained|complain|alleged|suggest|claim|describe|tell|tells|maintain|maintained|denied|deny|revealed|replied|urged|blame|blamed|demand|demanded|points?|pointed|expect|expected|hope|hoped|remember|remembered|dispute|disputed|question|questioned|confirm|speak|spoke|reported|estimate|estimated|puts?|came|went|want|wanted|felt|feel|agree|agreed|stressed|feared|worry|worried|cautioned|describes|cited|rejected)\\b|[,.;:]|$))?",
};

/** Words that stand for somebody only where they speak: "Another wrote". */
export const speaking =
  '(?<![\\p{L}’\'-])(?:(?<=[”"’] (?:said|says|wrote|writes|added|joked|complained|sniffed|read|posted|tweeted) )(?:one|another)(?=[.,;]|$| (?:in|on|of|after|who)\\b)|(?:[Ss]ome (?:in|within|inside) (?:[\\p{L}’-]+ ){0,3}[\\p{L}’-]+|(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:(?!(?:of|in|to|for|at|on|by|from|with|and|that|as|said)\\b)[\\p{L}’-]+ ){0,3}(?:group|party|union|charity|newspaper|station|agency))(?= (?:also |has |have |had |[a-z]+ly )?(?:said|says?|told|claimed|warned|argued|denied|rejected|condemned|accused|confirmed|announced|reported)(?![\\p{L}’\'-]))|(?:(?<!\\b(?:[Nn]o|[Ee]very|[Ee]ach|[Aa]ny|[Tt]he|[Aa]t least|[Oo]nly|[Ii]f|[Ww]hen|as|that|[Uu]nless) )(?:[Aa]nother|[Oo]ne|[Ss]omeone)(?! say )|(?<=^|[.?!”"] |[”"])(?:Others|Reports(?: (?:on|in) (?:(?:the|some) )?(?:[a-z]+ )?(?:media|press))?)|[Tt]he (?:prosecution|defence|defense)|(?:[Ss]tate|[Ll]ocal) (?:television|radio|press|newspapers)|[Tt]he (?:\\d\\d-year-old|accused|(?:mother|father|mum|mom|dad|grandmother|grandfather|parent)[- ]of[- ](?:one|two|three|four|five|six|seven|eight|nine|\\d+)|(?:(?!(?:of|in|to|for|at|on|by|from|with|and|that|as|said)\\b)[\\p{L}\\d’-]+ ){0,2}(?:star|legend|ace|starlet|olympian|paralympian|medallist|medalist|champion|international|sprinter|jockey|goalscorer|batsman|batter|bowler|pitcher|playmaker|quarterback|icon)|Welsh(?:wo)?man|English(?:wo)?man|Irish(?:wo)?man|Scot|Scotsman|French(?:wo)?man|Dutch(?:wo)?man|Spaniard|German|Italian|Brazilian|Argentine|Argentinian|Uruguayan|Australian|Serb|Croat|Swede|Dane|Norwegian|Finn|Belgian|Austrian|Kenyan|Ethiopian|Jamaican|Briton|Londoner|Texan|Yorkshireman))(?= (?:also |then |later |even |simply |[a-z]+ly |has |have |had )?(?:said|says?|wrote|writes|added|adds|asked|tweeted|posted|replied|told|commented|claimed|claim|explained|argued|argues?|joked|quipped|noted|complained|warned|recalled|suggest|suggested|described|called (?:it|him|her|the)|insisted|predicted|observed|reported|report|alleged)(?![\\p{L}’\'-]| to be)))';

/** What a ministry or an agency is for. */
const fields =
  'health|interior|defen[cs]e|foreign|finance|justice|education|labou?r|transport|transportation|energy|environment|trade|culture|agriculture|economy|tourism|oil|water|planning|welfare|immigration|corrections|sanitation|fire|police';
const ofField = `(?:${fields.replace('foreign', 'foreign affairs|homeland security')})`;

export const bodies: NounPhrases = {
  minWords: 2,
  alone: list('police gardaí gardai mounties'),
  owned: true,
  office: `^[Tt]he (?:city|town|county|state|provincial|regional|municipal|federal|national|local|central|interim|transitional|military|parliamentary) (?:government|council|police|administration|committee|parliament)$|^[Tt]he (?:(?:country|state|city|county|town)['’]s |state |county |city |federal |local |national |regional |provincial |municipal )*(?:(?:${fields}) (?:ministry|department|agency|authority)|(?:ministry|department) of (?:the )?${ofField}|(?:police|border|border guard|prison|intelligence|security|secret|immigration|customs|rescue|fire and rescue|probation|weather|tax|aviation|revenue) (?:service|agency|regulator)|(?:ruling|governing|(?:main )?opposition) (?:party|coalition|alliance)|[a-z]+ (?:federation|association)|(?:sheriff|mayor|governor|prosecutor|public prosecutor|district attorney|inspector general|surgeon general|solicitor general|attorney general|state attorney|coroner|medical examiner|president|prime minister|ombudsman|auditor general)['’]s (?:office|department)|(?:army|navy|air force)|[a-z]+s['’] (?:union|association|federation)|[a-z]+ (?:commission|committee|trust|authority|headquarters)|fire (?:brigade|service|district)|ambulance service|coast guard|central bank|school (?:district|board)|city council|elections? (?:commission|board)|electoral commission|(?:high|supreme|appeals|constitutional) court|(?:weather|meteorological|statistics) (?:service|bureau|office|agency|department)|national guard|space agency|health (?:service|board|commission))$`,
  heads: list(
    'police gardaí gardai mounties parliament-in-exile government-in-exile tribe government military ministry commission army navy council campaign embassy parliament department administration regime watchdog regulator office bureau agency authority bank union party team court board committee district service brigade guard group movement militia faction organisation organization charity coalition cartel insurgency junta federation diocese association institute hospital university league club trust',
  ),
  after: `(?: of (?:the )?(?:[\\p{Lu}][\\p{L}-]*|${ofField}))?`,
};

/** No document unless one of the words stands before: no “statement” but a witness statement. */
const behind = (words: string, nouns: string) =>
  `(?<!(?:${words.replace(/(?<=^|\|)[a-z]/gu, (first) => `[${first.toUpperCase()}${first}]`)}) )(?:${nouns})`;

const weak = [
  '(?<=(?:Cent(?:er|re)|Institute|Society|Association|School|Department|Council) (?:for|of) (?:the )?(?:Advanced |Scientific |International )?)(?:Study|Studies|Research|Analysis|Review)',
  behind(
    'witness|bank|planning|impact|financial|climate|policy|disclosure|tax|registration|sworn|proxy',
    'statements?(?! of (?:facts|claim|case)\\b)',
  ),
  behind(
    'liner|patch|press|medical|clinical|case|program|programme|release|meeting|court|briefing|interview|field|therapy|explanatory|policy|costings|research|suicide|ransom',
    'notes?',
  ),
  behind('text|leaked|internal|encrypted|private|chat', 'messages?'),
  behind(
    'latest|recent|annual|audited|published|statutory|company|draft|company’s|firm’s',
    'accounts(?! (?:filed|lodged|published))',
  ),
  behind(
    'meeting|board|council|committee|cabinet|the|official|published|leaked|’s',
    '[Mm]inutes(?! (?:of|from|released|published|show))',
  ),
  behind(
    'clinical|\\d{4}|controlled|drug|vaccine|blind|randomized|randomised|crossover|pilot|field|human',
    'trials?(?! (?:published|found|show))',
  ),
  behind('tax', 'returns'),
  behind('draft|peace|final|leaked|-page', 'agreement|accord'),
  behind('leaked|audio|satellite', 'recordings?|images'),
  behind('official|government|crime|census|police', 'figures(?! (?:said|say|told|believe)\\b)'),
  behind('advisory|expert|legal|court|dissenting|majority|concurring|unsigned|-page', 'opinion'),
  behind('amicus|legal|court|appeal|policy|-page', 'brief'),
  behind('briefing|information|press|data', 'pack'),
  '(?<=(?<!\\p{L})(?!(?:The|An?|New|Recent|Latest|Official|Government|Federal|Preliminary|Early|Initial|Internal) )\\p{Lu}[\\p{L}.’-]* )(?:assessments?|readout|analyses)|(?<=[Hh](?:is|er) (?:[a-z]+ )?)assessment',
].join('|');

export const documents: NounPhrases = {
  minWords: 2,
  alone: list('minutes invoices slides screenshots transcripts'),
  tailed: list(
    'research records documents minutes guidelines guidance invoices slides screenshots transcripts notes logs notices accounts emails e-mails findings',
  ),
  kin: [
    ['lawsuit', 'suit', 'complaint'],
    ['poll', 'survey'],
    ['study', 'research', 'paper', 'analysis', 'findings', 'trial', 'experiment', 'meta-analysis'],
  ],
  proper: list('Poll Survey Study Dossier Papers Paper Memo Bible Koran Quran Qur’an Torah Scripture'),
  unspecific:
    '^(?:(?:some|several|various|many|multiple|numerous|other|early|initial|unconfirmed|earlier|recent) )?(?:(?:local|news|media|press|foreign|international) ){0,2}reports(?: (?:in|on) (?:[\\p{L}’-]+ ){0,4}(?:media|press|papers|newspapers)|(?<=(?:media|press|news) reports) in \\p{Lu}[\\p{L} ]+)?$',
  heads:
    list(`accord accounts addendum advisory affidavit affidavits agenda agreement analyses analysis annex appendix application archive archives assessment
assessments audit audits autobiography autopsy bible biography blueprints blurb book booklet books breakdown brief briefing brochure
bulletin bulletins bylaws cables census certificate certificates charter checklist circular communique communiqué complaint complaints
constitution contract contracts correspondence data database dataset declaration decree deed deposition diaries diary dictionary directive
disclosures dispatches dissertation docket docs document documents dossier dossiers draft drawings e-mails edict email emails
encyclopaedia encyclopedia essay evaluation evaluations excerpt experiment experiments factsheet figures file files filing filings findings flier
flyer form forms guidance guide guidebook guidelines handbook images indictment indictments injunction inscription inventory invoice invoices
itinerary judgement judgment koran lawsuit lawsuits leaflet leaflets lease ledger letter licence listing listings log logbook logs
manifest manifesto manual manuals memo memoir memoirs memorandum memos message messages meta-analyses meta-analysis minutes model modeling
modelling models motion note notes notice notices obituary opinion order ordinance pack pamphlet paper papers paperwork patent patents
permit petition petitions playbook poll polls preprint presentation projections prospectus protocol questionnaire quran qur’an rankings
readout receipts recommendations recording recordings records register registry regulation regulations release report reports research resolution returns
review roster ruling rulings schedule scorecard screenshots script scripture sheet simulations slides slideshow spreadsheet spreadsheets
statement statements statistics statute studies study submission subpoena suit summary summons survey syllabus tape tapes testimony text
textbook textbooks thesis timeline tome torah transcript transcripts treaty trial trials warrant whitepaper writ yearbook`),
  after:
    "(?: (?:by|from|in|of|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:in|by|from)|published in|(?:published|conducted|prepared|released|commissioned|compiled|carried out|issued)(?: (?:late|early|earlier|last|this|in|on|week|month|year|spring|summer|fall|autumn|winter|\\p{Lu}\\p{L}+day|\\d{4})){0,4} by|(?:published|posted)(?: (?:(?:on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|last) (?:week|month|year)|(?:on |in )?\\p{Lu}\\p{Ll}+\\.?(?: \\d{1,2})?(?:,? (?:19|20)\\d\\d)?))? in(?! (?:January|February|March|April|May|June|July|August|September|October|November|December|\\d))|to(?! \\d)|on|for)(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:(?:\\p{Lu}\\.){1,4}|[\\p{L}\\d](?:[\\p{L}\\d’'/&-]|[,.](?=\\d))*)){1,13}?(?<! \\p{Lu})(?= (?:(?:found|finds|reported|reports|says?|said|shows?|showed|showing|suggests?|suggested|alleges?|alleged|states|stated|reveals?|revealed|warns?|warned|concludes?|concluded|notes?|noted|estimates?|estimated|indicates?|indicated|highlights?|highlighted|cites?|cited|records|recommends?|recommended|claims?|claimed|argues?|argued|confirms?|confirmed|describes?|described|predicts?|predicted|gives|gave|puts?|lists?|listed|released|published|obtained|seen|reviewed|conducted|carried|taken|held|regarding|about|that|which|who|was|were|is|are|has|have|had|will|would|also|back|last|this|earlier|and(?! the \\p{Lu})|but|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)|[.;:]|,(?!\\d)|$))?",
  again:
    "^(?:the |most (?=recent))(?:(?:most|new|latest|recent|same|original|full|leaked) )*|(?<=(?:study|report|survey|paper|review|trial))[’']s findings$",
  vague: '^an? (?:new|recent|latest|separate|similar) [a-z]+$',
  credited:
    ', (?:which (?:was|is) )?(?:[a-z]+ly )?(?:(?:co-)?(?:published|released|issued|written|authored|compiled|commissioned|prepared|produced|drawn up|carried out|led|conducted|funded|signed))[^.;:]{0,40}? by (?:(?:an?|the) )?(?:[a-z]+ ){0,2}[{B}{O}{P}{N}{A}]|, by (?:the )?(?:[a-z]+ ){0,3}[{B}{O}{N}]',
  carried: '^(?:polls?|surveys?)$',
  part: 'firms?|compan(?:y|ies)|groups?|institutes?|cent(?:er|re)s?|teams?|directors?|analysts?|arms?|outfits?|agenc(?:y|ies)|organi[sz]ations?|units?|clubs?|fellows?|assistants?|scientists?',
  story: '^(?:reports?|analysis|investigation|documents?|review) (?:from|by|in|for) (?:the )?$',
  borrowed:
    '(?:Geological|Ordnance) Survey|[Tt]he (?:radio|TV|television|newspaper|magazine) report\\b|(?<!\\p{L})(?!(?:The(?! data| statistics)|An?|New|Recent|Latest|Official|Government|Federal|Preliminary|Early) )\\p{Lu}[^ ]*(?: [^ ]+)*(?<! survey| poll| tracking|Census) (?:data|statistics)(?!\\p{L})|(?:[Dd]ata|[Ss]tatistics)(?= (?:from|by|of|compiled|collected|provided|gathered|on)\\b)|(?<!survey |poll |tracking )(?:[Dd]ata|[Ss]tatistics)(?= (?:that|released|published)\\b)',
  weak,
};

export const titledWorks: TitledWorks = {
  before:
    "(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]his) (?:[\\p{Ll}\\d][\\p{L}\\d’'-]* ){0,3}?)?(?:book|memoir|memoirs|autobiography|biography|novel|anthology|documentary|essay|manifesto|report|study|paper|pamphlet|handbook|petition|dossier|document|survey|letter|memo|lawsuit),? (?:titled |entitled |called )?",
  bare: "(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?) (?:[\\p{Ll}\\d][\\p{L}\\d’'-]* ){0,3}?)?(?:(?:book|memoir|memoirs|autobiography|biography),?|documentary|(?:book|memoir|novel|report|study|documentary) (?:titled|entitled|called)) (?<title>\\p{Lu}[\\p{L}’'-]*(?::? (?:\\p{Lu}[\\p{L}’'-]*|of|the|in|a|an|and|to|for|on|from|with)){1,12})(?=[,.;]|$| \\(| that\\b)",
};

export const platforms: PlatformWord[] = [
  { name: 'Twitter', pattern: '\\b(?:[Rr]e)?[Tt]weet(?:s|ed|ing)?\\b', post: true },
  {
    name: 'Twitter',
    pattern:
      "\\bTwitter\\b(?!-)|(?<=\\b(?:[Oo]n|to|platform|site|via|network|media) )X(?! [A-Z])(?![\\p{L}’'-])|\\bX post",
  },
  { name: 'Truth Social', pattern: '\\bTruth Social\\b' },
  { name: 'Facebook', pattern: '\\bFacebook\\b' },
  { name: 'Instagram', pattern: '\\bInstagram\\b' },
  {
    name: 'Telegram',
    pattern: '\\bTelegram (?:channel|post|message|app|account)|(?<=\\b(?:[Oo]n|via|to) )Telegram\\b',
  },
  { name: 'TikTok', pattern: '\\bTikTok\\b' },
  { name: 'YouTube', pattern: '\\bYouTube\\b' },
  { name: 'Weibo', pattern: '\\bWeibo\\b' },
  { name: 'WhatsApp', pattern: '\\bWhatsApp\\b' },
  { name: 'WeChat', pattern: '\\bWeChat\\b' },
  { name: 'Reddit', pattern: '\\bReddit\\b' },
  { name: 'LinkedIn', pattern: '\\bLinkedIn\\b' },
  { name: 'Snapchat', pattern: '\\bSnapchat\\b' },
  { name: 'Bluesky', pattern: '\\bBluesky\\b' },
  { name: 'Threads', pattern: '(?<=\\b(?:[Oo]n|to) )Threads\\b' },
  { name: 'Medium', pattern: '(?<=\\b[Oo]n )Medium\\b' },
];

export const wire: WirePattern[] = [
  {
    name: 'contributing',
    pattern: '^Contributing(?: to this report)?: (?<outlet>.{2,160})',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'writers-contributed',
    pattern:
      '^(?:The )?(?<outlet>\\p{Lu}[^.;:(),]{1,30}?)(?: (?:[Bb]usiness|[Tt]echnology|[Ss]ports?|[Pp]olitical|[Ss]cience|[Hh]ealth|[Mm]edical|[Nn]ational|[Ll]egal|[Ee]ntertainment|[Ss]taff|[Ss]enior))* (?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?) \\p{Lu}[^;:()]{4,200} contributed to this (?:report|story|article)',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'contributed',
    pattern: '(?<outlet>[\\p{Lu}][^.;:()]{1,40}?)(?: also)? contributed to this (?:report|story|article)',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'with-reporting',
    pattern:
      '(?:[Ww]ith|[Aa]dditional|[Cc]ontains)? ?(?:[Rr]eporting|files|material|information|inputs?) (?:by|from) (?:the )?(?<outlet>[\\p{L}][^.;:()]{1,40})',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'with-files',
    pattern: '[-–— ]*[Ww]ith (?:files|reports) from (?:the )?(?<outlet>[\\p{Lu}][^.;:()]{1,40})',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'with-agency',
    pattern:
      '^[(—–-]? ?[Ww]ith (?:agencies, )?(?<outlet>[\\p{L}][^.;:(),]{1,25}?)(?:, (?:agencies|AFP|Reuters))?\\)?\\.?$',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'report-by-agency',
    pattern:
      '^This (?:report|article|story) by (?<outlet>(?:The |the )?[\\p{Lu}][^.;:()]{1,40}?) was first published\\b',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'republished-from',
    pattern:
      '[Rr]e(?:published|printed|posted) (?:here )?(?:with permission )?from (?:the )?(?<outlet>[\\p{Lu}][^.;:()]{1,40}?)(?=[.,;:()]|$| (?:under|on|with|where|by)\\b)',
    where: 'end',
    relation: 'republishes',
  },
  {
    name: 'transcript-by',
    pattern: '^Transcript provided by (?:the )?(?<outlet>[\\p{Lu}][^.;:(),]{1,40})',
    where: 'end',
    relation: 'republishes',
  },
  {
    name: 'read-original',
    pattern:
      '[Rr]ead the (?:full )?original (?:article|story|report|post|piece) (?:here )?(?:on|in|at|by|from) (?:the )?(?<outlet>[\\p{Lu}][^.;:()]{1,40})',
    where: 'end',
    relation: 'republishes',
  },
  {
    name: 'where-first-published',
    pattern:
      '(?<outlet>[\\p{Lu}][^.,;:()]{1,40}), where this (?:piece|article|column|story|essay|op-ed|commentary) (?:was |has been )?(?:first |originally )(?:published|posted|appeared|ran)',
    where: 'whole',
    relation: 'republishes',
  },
  {
    name: 'first-appeared',
    pattern:
      '(?:originally|first) (?:appeared|published|ran|posted) (?:on|in|by|at) (?:the )?(?<outlet>[\\p{Lu}][^.;:()]{1,40})',
    where: 'whole',
    relation: 'republishes',
  },
];
