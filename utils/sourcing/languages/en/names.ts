/** Words that tell names of people from names of bodies and from ordinary capitals. */
const list = (words: string) => words.split(/\s+/).filter(Boolean);

export const never =
  list(`A ALSO AM API APIs ATM About Above According Across Added Additional Adds Advertisement After Again Against Algorithm Algorithms All
Almost Alongside Also Although Always Amid Amidst Among An Analysis And Another Anyone Anything Apr April Are As Ask Asked At Aug August
Available BST Back Based Be Because Been Before Behind Below Beneath Besides Between Beyond Both Breaking Brokerage But By CEO COVID
COVID-19 Can Certain Christian Christmas Citing Click Compared Concluded Conservative Consider Continued Contrary Coronavirus Could Covid
DNA Dad Data Days Dec Decades December Democrat Democratic Despite Did Didn Different Do Documents Does Don't Don’t Dozens Due During
E-mails EDT EST ET Each Earlier Early Easter Editing Eight Either Electors Elsewhere Emails Even Ever Every Everybody Everyone Everything
Ex Ex-friends Except Exclusive Explained Explainer Faced False Far Father Feb February Few Fifteen Fifty Figures Filings Finally Five
Follow Following Footage For Former Forty Four Friday From Further Furthermore GDP GMT GPS God HIV Had Half Hardly Has Hat Have He Hence
Her Here Hey His Hours How However Hundred Hundreds I IVF If Image In Indeed Initial Initially Insisted Install Instead Internet
Introducing Is Isn It Its Jan January Jewish Jul July Jun June Just LIVE Labour Last Late Later Legendary Less Let Letters Like Long MORE
MRI Majorities Mandarin Many Mar March May Maybe Meanwhile Meet Memos Messages Might Millions Minutes Moments Monday Months More Moreover
Most Mother Mr. Much Mum Muslim Muslims Must My Near Nearly Neither Never Nevertheless Newly Next Nine No Nobody None Nonetheless Nor Not
Nothing Nov November Now Nowadays Numbers Numerous Oct October Of Often Oh Olympic Olympics On Once One Only Opinion Or Other Others Otherwise Our
Outlets Over Overall PCR PDF PHOTO PHOTOS PM PT Part Per Perhaps Photo Photographs Photos Please Plenty Pressed Presumptive Quipped READ
RELATED REPORT Rather Reached Read Recalled Recent Recently Records Regardless Related Replied Report Reporting Reports Republican
Responding SEE SUV SUVs Same Saturday Says Seconds Seldom Sep Sept September Sales Seven Several Shares She Should Similar Since Six Sixty So Some
Somebody Someone Something Sometimes Soon Source Sources Speaking Specialised Startup Statistics Still Stocks Story Subsequent Such Sunday TV Ten
Testimony Thanks That The Their Then There These They Thirty This Those Though Thousands Three Through Thursday Thus To Today Together
Told Tomorrow Tory Toward Towards Transcript Transcripts Tuesday Twenty Twice Two URL USB Under Unless Unlike Until Update Updated Upon
VAT VIDEO Various Via Video Videos Voters WATCH Was Wasn Watch We Websites Wednesday Weeks Well Were What Whatever When Whenever Where
Whereas Wherever Whether While Who Whoever Why Will With Within Without Would Writing Wrote X Years Yes Yesterday Yet You Your`);

/** Of those, what may begin a body's name: "the Democratic National Committee". */
export const modifiers = list('Democratic Republican Conservative Labour Muslim Christian Jewish Statistics Olympic');

/** Words with these ends that stand in capitals only where a sentence begins are no names. */
export const starters = '(?:ing|ly)$';

/** Words for the people of a place, a party or a group, who are no body, unlike a party's own name. */
export const peoples =
  '(?:\\p{Ll}{2}ians|M[ELS]?[AP]s|\\p{Ll}(?:eans|icans|exans)|Yorkers|Zealanders|Latin[oa]s|Hispanics|Asians|Jews|Arabs|Kurds|Sikhs|Hindus|Buddhists|Catholics|Protestants|Evangelicals|Millennials|Britons|Parisians|Londoners|Californians|(?<!(?:Liberal|Social|Christian|Sweden|Free|New) )(?:Democrats|Republicans|Tories))$';

export const titles =
  list(`ACP ADGP ASP Acting Actor Actors Actress Adm Admiral Adv Advocate Agent Alderman Alhaji Ambassador Analyst Analysts Anchors Archbishop
Assemblyman Assemblymember Assemblywoman Assistant Associate Attorney Attorneys Atty Auditor Author Authors Ayatollah Baron Baroness
Barrister Biologists Bishop Brig Brigadier Brothers CFO CIO CISO CM CMO COO CSP CTO Canon Capt Captain Cardinal Chair Chairman Chairwoman
Chancellor Chief Clerk Cllr Cmdr Co-founder Coach Coaches Col Colonel Columnist Comedians Commander Commissioner Comptroller Congressman
Congressmen Congresswoman Constable Contributor Corporal Correspondent Councillor Councilman Councilmember Councilor Councilwoman Counsel
Cpl Crown DCI DCP DGP DI DSP Dame Datuk Defence Defense Delegate Democrat Democratic Deputies Deputy Det Detective Detectives Director
District Doctor Doctors Dr Drs Duchess Duke EVP Economist Economists Economy Editor Editor-in-Chief Education Emeritus Emir Energy
Engineers Engr Ensign Environment Envoy Executive Father Finance First Force Foreign Founder Fr Gen General Gens Gov Governor Governors
Govs Hajia Health Historians Home Hon Host Hosts IGP Imam Insp Inspector Interim Interior Judge Judges Justice Justices King Labor Lady
Lawmakers Lawyers Leader Lieutenant Lord Lt MEP MLA MLC MNA MP MPA MSP Madam Madame Magistrate Maj Major Majority Malam Manager Marshal
Mayor Member Messrs Minister Minority Miss Monsignor Mr Mrs Ms Msgr Mullah Officer Officers PC Pastor Police Pope Premier Pres President
Press Prime Prince Princess Principal Private Producers Prof Professor Professors Profs Prosecutor Prosecutors Provost Pvt Quds Queen
Rabbi Rappers Rep Reporters Representative Reps Republican Researchers Rev Reverend Rt SSP SVP Scientists Secretary Sen Senator Senators
Sens Sergeant Seri Sgt Sheikh Sheriff Shri Singer Singers Sir Sisters Smt Solicitor Speaker Special Spokesman Spokesperson Spokeswoman
State Strategist Sultan Superintendent Supervisor Supreme Supt TD Taoiseach Transport Treasurer Treasury Trooper Tánaiste Under-Secretary
Undersecretary Vice Vice-President WPC Whip Writers`);

/** Titles and words of origin that are last names as well. */
export const titleNames = list(
  'King Prince Pope Duke Baron Bishop Judge Justice Major Marshal Lord Cardinal Sheriff Singer Coach Pastor Press Host Cross Church Power French German Irish Welsh Dutch Cuban Mayor',
);

/** What somebody is, right before the name: “Comedian Jane Roe”. */
export const roles =
  list(`all-rounder anchor anchorman anchorwoman architect bandleader biathlete broadcaster centerman centre-back centreman chairwoman co-founder
co-host columnist contender cornerback correspondent decathlete defenseman developer editor ex-husband ex-marine ex-minister ex-president
ex-wife fly-half forward frontman fullback goaltender guard heptathlete hooker hopeful host housewife jockey journalist kicker left-back
linebacker livestreamer lock marathoner millionaire opener paramedic philanthropist photographer pitcher playmaker podcaster presenter
prop publisher punter quarterback recorder reporter right-back rival sailor schoolboy schoolgirl screenwriter scrum-half seamer shortstop
showrunner skipper snowboarder spinner sprinter superfan tiktoker triathlete wicketkeeper wing-back winger youtuber`);

const MEMBERS =
  'Doctors|Physicians|Nurses|Medics|Students|Scientists|Engineers|Architects|Academics|Teachers|Citizens|Parents|Moms|Mothers|Mums|Dads|Fathers|Grandparents|Veterans|Farmers|Women|Men|Youth|Journalists|Reporters|Writers|Artists|Families|Americans|Britons|Canadians|Australians|Christians|Catholics|Muslims|Jews|Republicans|Democrats|Conservatives|Patients|Survivors|Neighbors|Neighbours|Advocates|Campaigners|Evangelicals|Latinos';
const NAMED = '(?: (?:(?:and|of|in|the|to|from) ){0,2}\\p{Lu}[\\p{L}’-]+)';

/** Firms called as people are, though nobody in the news is called so today. */
const FOUNDERS =
  "Marks (?:&|and) Spencer|Ben (?:&|and) Jerry[’']s|Arnold (?:&|and) Porter|Morgan Stanley|Charles Schwab|Johnson Matthey|Philip Morris|Baker Hughes|Hewlett[ -]Packard|Standard Chartered|Tommy Hilfiger|Ralph Lauren|Calvin Klein|Louis Vuitton|Kate Spade|Jimmy Choo|Michael Kors|Hugo Boss|Christian Dior|Laura Ashley|Ted Baker|Karen Millen|Eddie Bauer|Edward Jones|Raymond James|Merrill Lynch|Bear Stearns|Lehman Brothers|Arthur Andersen|Grant Thornton|Booz Allen|Robert Half|Eli Lilly|John Deere|Harley[ -]Davidson|Aston Martin|Fisher[ -]Price|Neiman Marcus|Warner Bros\\.?|Warner Brothers|Carl Zeiss|Thomas Cook|Marie Curie|Wells Fargo|Jones Lang LaSalle|Cushman Wakefield|Knight Frank|Taylor Wimpey|Balfour Beatty|Barratt Redrow|Slater Gordon|Leigh Day|Irwin Mitchell|Clifford Chance|Allen Overy|Herbert Smith Freehills|Norton Rose Fulbright|Baker McKenzie|Kirkland Ellis|Sullivan Cromwell|Skadden Arps|Paul Weiss|Paddy Power|William Hill|Rolls[ -]Royce|Moss Bros|Harvey Nichols|Harvey Norman|Peel Hunt|Robert Bosch|Mary Kay|Dr Pepper|Dr Martens|Police Scotland|Royal Mail|Live Nation|Novo Nordisk|Jaguar Land Rover|Met Éireann|3M|7-Eleven|23andMe|Sallie Mae|Fannie Mae|Freddie Mac|Ginnie Mae|Virgin Atlantic|Virgin Galactic|Al Qaeda|Al-Qaeda|Al Shabaab|Boko Haram|Abu Sayyaf";

/** What a name is followed by that speaks. */
const SPEAKS =
  '(?= (?:has |have |also )*(?:said|says?|accused|insists|claims|den(?:ies|ied)|announced|confirmed|called for|warned)\\b)';

export const bodyForms = [
  `(?<![\\p{L}’-])(?=[A-Zc\\u0080-\\uffff])(?:Labour|\\p{Lu}\\p{L}+(?:[’']s)? (?:air|armed) forces?|\\p{Lu}\\p{L}{2,}[’']s|(?<=[Tt]he )(?:[Cc]ity|[Cc]ounty) of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?|(?:\\p{Lu}[\\p{L}’-]+ (?:& )?){1,3}plc|(?<=[Tt]he )Treasury)${SPEAKS}`,
  '(?<=\\b[Aa]n? )(?:(?:foreign|interior|defen[cs]e|health|education|finance|justice|energy|trade) (?:ministry|department)|police|army|navy|air force|military|government|royal palace|presidential palace)(?= (?:statement|press release|news release|communiqu[eé])\\b)',
  `(?<![\\p{L}’-])(?:${FOUNDERS})(?![\\p{L}’-]| (?:Jr|Sr)\\b)`,
  // States whose names have the form of a person's, or of two.
  "(?<![\\p{L}’-])(?:Burkina Faso|Sierra Leone|Ivory Coast|El Salvador|C[oô]te d[’']Ivoire|San Marino|Cape Verde|Cabo Verde|(?:Saint|St\\.?) (?:Lucia|Kitts and Nevis|Vincent and the Grenadines)|(?:Trinidad|Antigua|Bosnia) (?:and|&) (?:Tobago|Barbuda|Herzegovina))(?![\\p{L}’-])",
  "(?<![\\p{L}’-])(?:(?!The )\\p{Lu}[\\p{L}-]+(?:[’']s)? )?General Staff(?! Sgt| Sergeant)",
  "(?:(?<![\\p{L}’-])\\p{Lu}[\\p{L}-]+(?:[’']s)? )?(?<![\\p{L}’-])Consulate General(?: (?:in|of) \\p{Lu}[\\p{L}-]+)?",
  '(?<![\\p{L}’-])(?:Committee|Campaign|Coalition|Alliance) to \\p{Lu}[\\p{L}’-]+(?: (?:(?:and|of|the|for) ){0,2}\\p{Lu}[\\p{L}’-]+){1,4}',
  `(?<![\\p{L}’-])(?:${MEMBERS}|Lawyers|Workers|People) (?:Without|Against|Demand|United [Ff]or)${NAMED}{1,4}`,
  `(?<![\\p{L}’-])(?:${MEMBERS}) for(?: (?:an?|the))?(?! (?:Mr|Mrs|Ms|Miss|Dr)\\b)${NAMED}{1,4}`,
  // Courts of a numbered district: “the 6th Circuit”, “the U.S. Court of Appeals for the 6th Circuit”.
  '(?<![\\p{L}\\d])(?:(?:(?:U\\.?S\\.? )?(?:Circuit )?Court of Appeals for the )?\\d{1,2}(?:st|nd|rd|th)(?: U\\.?S\\.?)? Circuit(?: Court)?(?: of Appeals?)?|\\d{1,2}(?:st|nd|rd|th) District Court of Appeals?)(?![\\p{L}])',
  '(?<![\\p{L}’-])Friends of the \\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?',
  '(?<![\\p{L}’-])(?:\\p{Lu}[\\p{L}’-]+ ){1,3}Fire and Rescue(?: Service| Authority)?',
  '(?<=(?:^|[.,:;”"’] ?|\\b(?:by|to|told|and|from|that) ))N(?:o\\.? ?|umber )10(?=(?: has| have)? (?:say|said|insist|den(?:y|ie)|confirm|declined|refused|added|told|spokes|sources|officials))',
];

/** What an office is for: “Minister for Housing Jane Roe”. */
export const portfolios =
  list(`Affairs Agriculture Alcohol Arts Aviation Broadcasting Business Children Climate Commerce Communications Communities Culture Defence
Defense Development Digital Education Employment Energy Enterprise Environment Equality Explosives Finance Firearms Fisheries Food Foreign
Forestry Health Highways Home Housing Human Immigration Industrial Industry Information Infrastructure Innovation Integration Interior
Justice Labor Labour Lands Local Manpower Media Mines Mining Neighbourhoods Operations Parks Pensions Petroleum Planning Policing Power
Procurement Railways Recreation Refugees Regeneration Retail Rights Roads Rural Safety Schools Science Security Shipping Sport Sports
State Strategy Streets Technology Tobacco Tourism Trade Transport Transportation Treasury Urban Veterans Waste Water Welfare Wildlife
Women Works Youth`);

/** Of `never`, what is somebody’s last name right behind a given name: “Jane May”. */
export const lastNames = list(
  'Long May March August Rather Early Will Can Read Story Near Soon Do So Nor Christian Friday Still',
);

/** Of what a field stands behind: “Executive Member for Parks Jane Roe”. */
export const offices = list(
  'Head Member Spokesperson Lead Officer Manager President Organiser Convener Convenor Coordinator',
);

export const origins =
  list(`Afghan African Albanian Algerian American Angolan Argentine Armenian Australian Austrian Azerbaijani Bahraini Bangladeshi Basque
Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Cambodian Cameroonian Canadian Catalan Chilean Chinese Colombian
Congolese Croatian Cuban Cypriot Czech Danish Dutch EU Ecuadorian Egyptian Emirati Eritrean Estonian Ethiopian European Filipino Finnish
French German Ghanaian Greek Guatemalan Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Islamist Israeli
Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Latvian Lebanese Libyan Lithuanian Malaysian
Malian Maltese Mexican Moldovan Mongolian Montenegrin Moroccan Namibian Nepalese Nepali Nicaraguan Nigerian Norwegian Omani Pakistani
Palestinian Paraguayan Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran Saudi Scottish Senegalese Serbian Singaporean
Slovak Slovenian Somali Spanish Sudanese Swedish Swiss Syrian Taiwanese Tanzanian Thai Tibetan Tunisian Turkish U.K U.N U.S UK UN US
Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean`);

export const stops =
  list(`about according accused across added advised advises after against also although among and are alleges argues as asked assured assures at be became
because become been before began being believe believes between blamed blames but by called calling can cited citing condemned could
criticised criticized denies describes despite did do does down during each even every find for found from gave get give given go got greeted had
has have he help helped here him how however i identified if in include included indicate indicates includes including informed informs injured interviewed
into involving is it just keep kept killed led left let like made make makes may me met might must named no nor not now of off on only or
out over per praised put quoted quoting ran ranked reminded reminds report reports revealed reveals said saw say saying says see seen sent she
should show showed shows since so still such suggest suggests take telling than thanked that them then there they though through to told took under until up
urged urges urging us use used using visited visiting warned was we went were what when where whether which while who whom whose why will
warns cites cited recommends with within without would wrote yet you`);

/** Of these, what a verb follows. */
export const subjects = list('he she they we i it who would could should will can may might must');

export const determiners =
  list(`a an the his her their its our my your this that these those some many several two three four five six seven
eight nine ten multiple most another other both all one any few`);

export const particles = list(
  'de da di do dos del dela delos della der den van von al el la le bin ibn ben bint du ter ten zu y e i st ap af av',
);

export const bodies =
  list(`Academy Administration Advisers Advisors Aeronautics Aerospace Affairs Agency Agriculture Aid Air Airline Airlines Airport Airways Alliance
Ambulance Amnesty Analytica Analytics Apparel Aquarium Archdiocese Archives Arena Army Assembly Associates Association Athletics
Authorities Authority Automotive Avenue Aviation Awards Bakeries Bakery Ballet Bancorp Bancshares Bank Batteries Beverages Bikes Biologics
Biosciences Biotech Board Books Borough Boulevard Brands Breweries Brewery Brewing Brigade Brigades Brotherhood Bureau Burgers Cabinet
Campaign Canada Capital Cathedral Caucus Center Centers Centre Centres Chamber Championship Championships Charities Charity Chemical
Chemicals Chiefs Children Church Citizens City Clinic Clinics Clothing Club Co Co. Coalition Coastguard College Comics Command Commerce Commission
Committee Communications Company Confederation Congress Conservancy Conservation Conservatives Consortium Consulate Consultants Consulting
Consumer Consumers Convention Cooperative Corp Corp. Corps Corrections Cosmetics Council County Court Courts Creations Credit Crescent
Cross Crossings Cruises Customs Dairy Defence Democrats Department Depot Dept Designs Deutsche Devices Diagnostics Diocese Directorate
Directors District Division Doctors Dynamics Economics Electric Electronics Embassy Energy Enforcement Enterprise Enterprises
Entertainment Environmental Estates Exchange Fargo Farmers Farms Federation Ferries Festival Finances Financial Fire Firefighters Foods
Football Footwear Force Forces Forum Foundation Freight Front Frontières Fund Furniture Gallery Games Gaming Gardeners Gas Genetics Genomics Global
Government Grill Group Guard Guards Guild Hamas Health Healthcare Heritage Hezbollah Highway Highways Historical Holdings Homes Hospital Hotel
Hotels Hotspur House Housing Humane Inc Inc. Industries Initiative Innovations Institute Institution Instruments Insurance Intelligence
Interactive International Investments Investors Islands Jewelers Justice Kingdom Kitchens Kremlin LLC LLP Laboratories Laboratory Labs
Lawyers League Legislature Library Lines Lobby Logistics Ltd Management Markets Media Medical Medicine Metals Metro Minerals Mining Ministers
Ministries Ministry Mortgage Motor Motors Movement Municipality Museum Nations Navy Network Networks Nuclear Nurses Observatory Office Oil
Opera Orchestra Organisation Organization Outfitters Overview PAC PLC Palace Panel Parenthood Parliament Partners Party Patrol Pentagon
Petroleum Pharmaceuticals Pictures Pizza Police Polling Power Prefecture Prevention Prison Prisons Productions Program Programme Project
Properties Protection Province Publishers Publishing Rail Railroad Railway Railways Rainforest Realty Records Recycling Registry Relief
Republic Republicans Rescue Research Reserve Resorts Resources Restaurants Rights Road Robotics Rovers Rugby Sachs Safety Samaritans School
Schools Sciences Secretariat Securities Security Semiconductor Semiconductors Seminary Senate Service Services Sheriff's Sheriff’s
Shipping Society Software Solar Solutions Spirits Stadium State Statistics Steel Stores Studios Suisse Supermarkets Support Survey
Symphony Syndicate Systems Taliban Task Taskforce Taxpayers Teachers Team Teamsters Technologies Technology Telecom Telecommunications
Telescope Theatre Therapeutics Tires Town Township Toys Transit Transport Transportation Treasury Treaty Tribunal Trucks Trust Tyres Union
Unions United University Utilities Utility Valley Ventures Veterans Wanderers Watch Water Welfare Wildlife Wines Wireless Workers
Worldwide Yachts Zone Zoo`);

export const links = ['of', 'for', 'on', 'and', 'the', '&', 'Without'];

export const places =
  list(`Air Big Black Buenos Cape Capitol Central Costa Downing East Eastern Fianna First Fort Gaza Golden Grand Great Gulf High Hong Islamic Lake
Las Latin Los Lower Middle Mount New North Northern Old Plaid Port Prime Puerto Red Rio Saint San Santa Sao Second Sierra Silicon Sinn
Social South Southern Sri St Star Super Supreme Tel Tesla Uber United Upper Wall West Western White World Yellowstone`);

/** Of those, what names nothing by itself: "New cases". */
export const notAlone = list(
  'Children Borders New Northern Southern Eastern Western Central Great Middle Upper Lower High Old Big Super Grand First Second Prime Supreme Social Latin Midwest',
);

export const articles = ['the', 'The'];

export const legalForms = list('Inc Corp Co Ltd');

export const generations = list('Jr Sr II III IV');

/** What a firm does of its own: "said it will refund". */
const ACTS =
  'investigat|co-?operat|respect|review|appeal|compl|(?:re-?)?launch|re-?start|resum|cut|clos|open|expand|plan|expect|offer|receiv|acquir|pa(?:y|id)|sell|sold|hir|mobili|suspend|withdr|issu|pursu|continu|work|support|refund|compensat|contact|fir(?:e|ing)|terminat|welcom|regret|remov|recall|fix|notif|inform|appoint|agree|sign|reach|commit|reduc|rais|increas|introduc|stop|halt|buil|hold|held|donat|invest|creat|provid|deliver|operat|serv|look into';
const FIRM =
  '(?:company|firm|airline|carrier|retailer|charity|operator|maker|developer|chain|start-?up|brokerage|insurer|lender|utility|supplier|broadcaster|club|publisher|studio|label|watchdog|union|consultancy|think tank|brand|subsidiary|nonprofit|supermarket|contractor|manufacturer|distributor|conglomerate|airport|newspaper|website|party|group|movement|agency|federation|[a-z]+maker)';

export const firmSigns = {
  before: `(?:\\b(?:spokes[a-z]+|shares|customers?|analysts?|economists?|chief executive|CEO|executives?|staff|employees|passengers|founder|co-founder|bosses|shareholders|subsidiary) (?:for|of|at|in|with) |\\b(?:jobs?|works?|worked|working|scheme|event|ceremony|conference|match|game|concert|exhibition|factory|plants?|mine|initiative|held|based|stayed|staying|staged|filmed|played|opened|located|arrived) (?:at|near|inside|outside) (?:the )?|\\b[Tt]he ${FIRM},? |(?<=^|[.!?:] )${FIRM} )`,
  behind: `['’]s? (?:shares|stock|customers|users|spokes[a-z]+|chief executive|CEO|products?|employees|passengers|profits?|parent company)\\b|(?: (?:also|has|had|have|since|later|now))* (?:said|says|say|announced|confirmed|denied|added|insisted|warned|stressed|admitted|promised|claims?|claimed)(?: (?:in a statement|on [A-Z][a-z]+day))?,? (?:that )?(?:its (?!a |the |an |not |been )|it (?:(?:also|now|since|not|already|always|currently|still|fully|immediately|never|does|did|has|had|will|would) )*(?:${ACTS}|(?:is|was) (?:also |now |not )?(?:look|investigat|review|consider|plann|monitor|cooperat|prepar|work|suspend|aware\\b|confident\\b|disappoint|pleased|proud|sorry|unable)))|,? (?:an?|the|one of|which is an?) (?:(?!(?:of|at|for|in|who|with|from|to|by)\\b)[\\p{L}\\d’'-]+ ){0,5}?${FIRM}\\b(?! [a-z]*(?:owner|boss|spokes|executive|worker|founder|director|chief|manager|employee|official|lawyer|analyst|doctor|consultant|president|veteran|insider|leader|member|chair|secretary))`,
  person:
    '[^.;:“”"]{0,60}\\b(?:said|says|say|told|added|noted|insisted|believes|thinks|tweeted|wrote)\\b[^.;:“”"]{0,30}\\b(?:he|she)\\b|[^.;:,]{0,30}\\b(?:his|her|himself|herself)\\b|,? (?:who|\\d\\d)\\b|[\'’]s (?:wife|husband|father|mother|son|daughter|lawyer|family|brother|sister|death|face|eyes|life|body)\\b',
};

/** Letters behind a name for what its bearer is. */
export const honours = list('MP MEP MSP MLA TD QC KC OBE MBE CBE KBE PhD Ph.D MD M.D RN CPA Esq');

/** Words that a firm's short name goes without: "Harbour Motor Co." is "Harbour". */
export const firmWords = list(
  'Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC PLC Group Holdings Company Corporation Limited AG SA NV Motor Motors Airlines Airways Technologies Industries Pharmaceuticals Air Lines Foods Brands Stores Studios Pictures Entertainment Labs Bank Energy Oil Petroleum Software Systems Interactive Games Records Logistics Freight Shipping Express Railways Railway Rail Beverages Brewing Chemicals Chemical Therapeutics Aerospace Aviation Financial Electronics Robotics Resorts Hotels Restaurants Cruises Resources Mining Electric Automotive Publishing Comics Media Networks Communications Wireless Telecom Securities Capital Holdings Partners Insurance',
);

export const homographs = list('rangers reports report head heads model figures others those people');

export const countries =
  list(`Afghanistan Africa Albania Algeria America Angola Ankara Argentina Armenia Asia Athens Australia Austria Azerbaijan Baghdad Bahrain
Bangladesh Beijing Belarus Belgium Berlin Bolivia Bosnia Botswana Brazil Brexit Britain Brussels Budapest Bulgaria Cairo California
Cambodia Cameroon Canada Canberra Chad Chile China Colombia Congo Congress Conservatives Croatia Cuba Cyprus Czechia Damascus Delhi
Democrats Denmark Dhabi Doha Dublin Ecuador Egypt Elysée England Eritrea Estonia Ethiopia Europe Europol Finland Fitch Florida France
Gabon Gaza Georgia Germany Ghana Ghraib Greece Greens Guatemala Guinea Haiti Hamas Hezbollah Holyrood Honduras Hungary Iceland India
Indonesia Interpol Iran Iraq Ireland Islamabad Israel Italy Jamaica Japan Jerusalem Jordan Kabul Kazakhstan Kenya Kiev Kosovo Kremlin
Kuwait Kyiv Kyrgyzstan Labour Laos Latvia Lebanon Liberia Libya Lithuania London Luxembourg Madagascar Madrid Malawi Malaysia Mali Malta
Medicaid Medicare Mexico Michigan Moldova Mongolia Montenegro Moody Morocco Moscow Mozambique Myanmar NATO Namibia Nasdaq Nato Nepal
Netherlands Nicaragua Niger Nigeria Norway Ohio Oman Ottawa Pakistan Palestine Panama Paraguay Paris Parliament Pennsylvania Pentagon Peru
Philippines Poland Portugal Prague Pyongyang Qatar Republicans Riyadh Romania Rome Russia Rwanda Scotland Senegal Seoul Serbia Simbel
Singapore Slovakia Slovenia Somalia Spain Starlink Stormont Sudan Sweden Switzerland Syria Taiwan Tajikistan Taliban Tanzania Tehran Tel
Texas Thailand Togo Tokyo Tories Treasury Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan Venezuela Vienna Vietnam Wales
Warsaw Washington Westminster Whitehall Yemen Zambia Zimbabwe Élysée`);

/** Firms of one word. */
export const firms =
  list(`AT&T Aberdeen Accenture Activision Adidas Adobe Aeroflot Aetna Airbnb Airbus Ajax Akamai Albertsons Alcatel Alcoa Aldi Alibaba Allianz
Allstate Alphabet Amazon Amgen Amnesty Amtrak Anheuser-Busch Apple Aramco ArcelorMittal Arsenal Asda Asean AstraZeneca Atalanta Atlassian
Audi Autodesk Aviva BASF BMW BP Baidu Barca Barclays Barnardo's Barnardo’s Barnsley Barça Bayer Bayern Benfica Berkshire Bertelsmann
Besiktas Bethesda Binance Biogen BlackRock Blackburn Blackstone Boeing Bolton Bosch Bose Bournemouth Brentford Bridgestone Burberry
Burnley ByteDance CVS Capcom Cargill Carrefour Casio Caterpillar Celtic Chanel Chelsea Chevron Chewy Chipotle Chrysler Cigna Cisco Citi
Citibank Citigroup Citroën Cloudflare Coca-Cola Coinbase Comcast ConocoPhillips Costco Craigslist CrowdStrike DHL Daimler Danone Dell
Deloitte Diageo Didi Disney Domino's Domino’s DoorDash Dortmund DreamWorks Dropbox DuPont Dunkin’ EasyJet Ecowas Electrolux Eni Equifax
Equinor Ericsson Etsy Eurostar Everton Expedia Experian Exxon Facebook FedEx Fenerbahce Ferrari Feyenoord Fiat Fifa Finnair Fiorentina
FireEye Fitbit Flipkart Ford Fortinet Foxconn Frontex Fujitsu Fulham Galatasaray Garmin Gazprom Geico Gilead GlaxoSmithKline Glencore
GoFundMe GoPro Goodyear Google Greenpeace Groupon Grubhub Gucci HSBC Hachette Halliburton HarperCollins Hasbro Heineken Hermès Hibernian
Hitachi Honda Huawei Hulu Humana Hyatt Hyundai IBM IKEA Ikea Infosys Instacart Intel JCPenney JPMorgan JetBlue Juventus KLM Kaspersky Kia
Kickstarter Klarna Kodak Kohl's Kohl’s Konami Kroger L'Oréal Lazio Lego Lenovo Leverkusen Levi's Levi’s Lidl Lionsgate Liverpool Lockheed
Logitech Lufthansa Lukoil Lululemon Lyft L’Oréal Macy's Macy’s Maersk Marriott Mastercard Mattel Mazda McDonald's McDonald’s Mencap
Mercedes Meta Michelin Microsoft Middlesbrough Millwall Miramax Mitsubishi Moderna Monsanto Morrisons Mozilla Napoli Nasa Nestle Netflix
Nike Nikon Nintendo Nissan Nokia Nomura Nordstrom Novartis Novavax Nvidia Ofcom Ofgem Ofqual Ofsted Ofwat Opec OpenAI Oracle Oxfam
Palantir Panasonic Paramount Patagonia Patreon PayPal Peloton Pepsi PepsiCo PetSmart Petco Petrobras Peugeot Pfizer Philips Pinterest
Pixar Pornhub Porsche Portsmouth Postmates Prada Priceline Publix Qantas Qualcomm Rakuten Raytheon Redfin Renault Repsol Revlon Rivian
Robinhood Roche Roku Rosneft Ryanair Saab Safeway Sainsbury's Sainsbury’s Salesforce Samsung Sanofi Santander Schalke Schlumberger
Scholastic Sega Sephora Sevilla Shell Shopify Siemens Slack SoftBank Sonos Sony Southampton SpaceX Spotify Squarespace Starbucks
Stellantis Stonewall Stripe StubHub Subaru Sunderland Swansea Symantec Syngenta T-Mobile TSMC Takeda Target Telefonica Tencent Tesco Tesla
Theranos Ticketmaster Tinder Toshiba Tottenham Toyota TransUnion TripAdvisor Twitch Twitter UBS UPS Uber Ubisoft Uefa Unesco Unicef
Unilever Uniqlo Unison Verizon Viacom Villarreal Visa Vivendi Vodafone Volkswagen Volvo Wada Waitrose Walgreens Walmart Watford Wayfair
Waymo WeWork Wegmans Wendy's Wendy’s Whirlpool Wikipedia Wipro Wolves Xerox Xiaomi Yelp Zara Zillow Zoom eBay`);
