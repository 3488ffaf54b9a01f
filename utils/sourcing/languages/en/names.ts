/** Words that tell names of people from names of bodies and from ordinary capitals. */
const list = (words: string) => words.split(/\s+/).filter(Boolean);

export const never =
  list(`X Startup Brokerage The A An And But Or So Yet If In On At By For From To Of With As It Its He She They We I You His Her Their My
Our Your This That These Those There Here Then When While Where Who Why What How After Before Since Until During Although Though
Because However Meanwhile Still Also Even Now Today Yesterday Tomorrow Later Earlier Last Next Once Only Just Not No Yes Most Many
Some Several Few All Both Each Every Other Others Another One Two Three Four Five Six Seven Eight Nine Ten Monday Tuesday Wednesday
Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr
Jun Jul Aug Sept Sep Oct Nov Dec According Speaking Asked Writing Citing Responding Read More Watch Photo Image Video Related Instead
Despite Under Over Between Among Against Within Without Through Across About Like Such Former Ex Mum Dad Mother Father Perhaps Maybe
Indeed Finally Again Recently Following Further Furthermore Moreover Nevertheless Nonetheless Otherwise Thus Hence Let Do Does Did Is
Are Was Were Be Been Has Have Had Will Would Could Should Can Might Must Never Ever Always Sometimes Often Well Oh Hey Please Thanks
Per Via Source Sources Reporting Editing Additional Story Advertisement Breaking Exclusive Update Updated Opinion Analysis Explainer
God Hat Christmas Easter Covid COVID-19 COVID Coronavirus Internet AM PM EST EDT GMT BST ET PT Republican Democrat Democratic Dozens Hundreds
Thousands Millions Majorities Conservative Labour Tory Muslim Muslims Christian Jewish Mr. CEO TV Mandarin Olympic Olympics Report REPORT Click Follow Install Meet Introducing Ask Consider Added Adds Says Explained Recalled Wrote Continued Concluded Replied Insisted Quipped Initially False Ex-friends Legendary Specialised Presumptive Don’t Don't Didn Isn Wasn LIVE Newly Nearly Almost Early Late Soon
Whenever Wherever Whatever Whoever Anyone Everyone Someone Nobody Everybody Somebody Anything Everything Something Nothing Reached Pressed Told Faced
Overall Amid Amidst Alongside Based Hours Days Weeks Months Years Minutes Moments Seconds Decades Beyond Behind Below Above Besides Beneath Toward
Towards Unlike Upon Near Compared Contrary Due Except Rather Regardless Together Neither Either None Half Plenty Much Less Whether Initial Subsequent
Emails E-mails Documents Records Letters Transcripts Filings Memos Messages Photographs Photos Videos Footage Data Statistics Certain Recent Various Numerous Different Similar Same Figures Elsewhere Nowadays Nor Unless Whereas Hardly Seldom Twice Back Far Long Part MORE PHOTOS PHOTO VIDEO WATCH READ RELATED SEE ALSO
Reports Testimony API APIs DNA GPS MRI URL PDF USB GDP VAT ATM SUV SUVs IVF PCR HIV Algorithm Algorithms Available Transcript Voters Outlets Websites Electors Fifteen Twenty Thirty Forty Fifty Sixty Hundred`);

/** Of those, what may begin a body's name: "the Democratic National Committee". */
export const modifiers = list('Democratic Republican Conservative Labour Muslim Christian Jewish Statistics');

/** Words with these ends that stand in capitals only where a sentence begins are no names. */
export const starters = '(?:ing|ly)$';

/** Words for the people of a place, a party or a group, who are no body, unlike a party's own name. */
export const peoples =
  '(?:\\p{Ll}{2}ians|\\p{Ll}(?:eans|icans|exans)|Yorkers|Zealanders|Latin[oa]s|Hispanics|Asians|Jews|Arabs|Kurds|Sikhs|Hindus|Buddhists|Catholics|Protestants|Evangelicals|Millennials|Britons|Parisians|Londoners|Californians|(?<!(?:Liberal|Social|Christian|Sweden|Free|New) )(?:Democrats|Republicans|Tories))$';

export const titles =
  list(`Mr Mrs Ms Miss Pres Dr Prof Professor Sir Dame Lord Lady Baroness Baron President Vice-President Vice
Premier Minister Prime Chancellor Secretary Senator Sen Rep Representative Congressman Congresswoman Gov Governor Lt Lieutenant Maj
Major Gen General Col Colonel Capt Captain Cmdr Commander Sgt Sergeant Det DI DCI Detective Insp Inspector Supt Superintendent Chief Officer
Constable Sheriff Deputy Assistant Associate Adm Admiral Judge Justice Attorney Speaker Mayor Councillor Councilman Councilwoman Cllr Alderman
Ambassador Envoy Director Chairman Chairwoman Chair King Queen Prince Princess Duke Duchess Pope Cardinal Archbishop Bishop Rev
Reverend Father Fr Rabbi Imam Ayatollah Sheikh Supreme Leader Foreign Defense Defence Finance Interior Treasury Home Health Education
Economy Energy Environment Transport Labor State Special Acting Interim Spokesman Spokeswoman Spokesperson Press Co-founder Founder
Coach Manager Analyst Economist Rt Hon Commissioner Prosecutor MP MSP MEP TD Executive Emeritus Crown First Corporal Cpl Pvt
Private Brig Brigadier Marshal Undersecretary Under-Secretary Minority Majority Whip Agent Trooper PC WPC Quds Force Police Editor Comptroller
Treasurer Auditor Editor-in-Chief District Host Actor Actress Singer Author Democratic Republican Democrat Councilor Solicitor
Messrs Drs Profs Sens Reps Govs Gens Counsel Advocate Principal Strategist Pastor Provost Assemblyman Assemblywoman
Assemblymember Councilmember Member Doctor Ensign Taoiseach Tánaiste Barrister Alhaji Hajia Malam Engr Atty Shri Smt Datuk Seri Madam Madame Adv Canon Monsignor Msgr CTO CFO COO CIO CISO CMO SVP EVP DGP ADGP DSP ASP CSP SSP ACP DCP IGP Delegate Supervisor Clerk CM MNA MPA MLA MLC Magistrate Emir Sultan Mullah Correspondent Columnist Contributor
Analysts Economists Senators Congressmen Governors Professors Coaches Judges Justices Detectives Engineers Researchers Scientists Doctors Lawyers
Brothers Sisters Actors Authors Hosts Anchors Reporters Writers Producers Comedians Rappers Singers Lawmakers Attorneys Prosecutors Officers Deputies Historians Biologists`);

/** Titles and words of origin that are last names as well. */
export const titleNames = list(
  'King Prince Pope Duke Baron Bishop Judge Justice Major Marshal Lord Cardinal Sheriff Singer Coach Pastor Press Host Cross Church Power French German Irish Welsh Dutch Cuban Mayor',
);

/** What somebody is, right before the name: “Comedian Jane Roe”. */
export const roles =
  list(`publisher editor journalist millionaire rival developer philanthropist photographer reporter anchor anchorman anchorwoman architect screenwriter
frontman skipper quarterback winger fullback pitcher sprinter hopeful contender co-host presenter broadcaster chairwoman co-founder columnist
correspondent host guard forward showrunner youtuber paramedic recorder schoolboy schoolgirl ex-marine ex-wife ex-husband ex-minister ex-president superfan bandleader housewife tiktoker podcaster livestreamer screenwriter playmaker fly-half scrum-half prop lock hooker centre-back left-back right-back wing-back opener all-rounder seamer spinner wicketkeeper shortstop linebacker cornerback kicker punter goaltender defenseman centreman centerman jockey sailor snowboarder biathlete heptathlete decathlete triathlete marathoner`);

const MEMBERS =
  'Doctors|Physicians|Nurses|Medics|Students|Scientists|Engineers|Architects|Academics|Teachers|Citizens|Parents|Moms|Mothers|Mums|Dads|Fathers|Grandparents|Veterans|Farmers|Women|Men|Youth|Journalists|Reporters|Writers|Artists|Families|Americans|Britons|Canadians|Australians|Christians|Catholics|Muslims|Jews|Republicans|Democrats|Conservatives|Patients|Survivors|Neighbors|Neighbours|Advocates|Campaigners|Evangelicals|Latinos';
const NAMED = '(?: (?:(?:and|of|in|the|to|from) ){0,2}\\p{Lu}[\\p{L}’-]+)';

/** Firms called as people are, though nobody in the news is called so today. */
const FOUNDERS =
  "Marks (?:&|and) Spencer|Ben (?:&|and) Jerry[’']s|Arnold (?:&|and) Porter|Morgan Stanley|Charles Schwab|Johnson Matthey|Philip Morris|Baker Hughes|Hewlett[ -]Packard|Standard Chartered|Tommy Hilfiger|Ralph Lauren|Calvin Klein|Louis Vuitton|Kate Spade|Jimmy Choo|Michael Kors|Hugo Boss|Christian Dior|Laura Ashley|Ted Baker|Karen Millen|Eddie Bauer|Jack Daniel[’']s|Jim Beam|Johnnie Walker|Captain Morgan|Edward Jones|Raymond James|Merrill Lynch|Bear Stearns|Lehman Brothers|Arthur Andersen|Grant Thornton|Booz Allen|Robert Half|Eli Lilly|John Deere|Harley[ -]Davidson|Aston Martin|Fisher[ -]Price|Neiman Marcus|Warner Bros|Warner Brothers|Carl Zeiss|Thomas Cook|Marie Curie|Fred Perry|Dolly Madison|Aunt Jemima|Uncle Ben[’']s|Wells Fargo|Jones Lang LaSalle|Cushman Wakefield|Knight Frank|Bell Pottinger|Taylor Wimpey|Balfour Beatty|Barratt Redrow|Slater Gordon|Leigh Day|Irwin Mitchell|Clifford Chance|Allen Overy|Herbert Smith Freehills|Norton Rose Fulbright|Baker McKenzie|Kirkland Ellis|Sullivan Cromwell|Skadden Arps|Paul Weiss|Ben Sherman|Paddy Power|William Hill|Fat Face|Price Waterhouse|Rolls[ -]Royce|Crosse Blackwell|Austin Reed|Moss Bros|Robert Dyas|Harvey Nichols|Harvey Norman|Charles Tyrwhitt|Charles Stanley|Brewin Dolphin|Peel Hunt|Robert Bosch|Mary Kay|Sara Lee|Duncan Hines|Betty Crocker|Dr Pepper|Dr Martens|Oscar Mayer|Sallie Mae|Fannie Mae|Freddie Mac|Ginnie Mae|Virgin Atlantic|Virgin Galactic|Al Qaeda|Al-Qaeda|Al Shabaab|Boko Haram|Abu Sayyaf";

export const bodyForms = [
  '(?<=\\b[Aa]n? )(?:(?:foreign|interior|defen[cs]e|health|education|finance|justice|energy|trade) (?:ministry|department)|police|army|navy|air force|military|government|royal palace|presidential palace)(?= (?:statement|press release|news release|communiqu[eé])\\b)',
  `(?<![\\p{L}’-])(?:${FOUNDERS})(?![\\p{L}’-]| (?:Jr|Sr)\\b)`,
  "(?:(?<![\\p{L}’-])\\p{Lu}[\\p{L}-]+(?:[’']s)? )?(?<![\\p{L}’-])Consulate General(?: (?:in|of) \\p{Lu}[\\p{L}-]+)?",
  '(?<![\\p{L}’-])(?:Committee|Campaign|Coalition|Alliance) to \\p{Lu}[\\p{L}’-]+(?: (?:(?:and|of|the|for) ){0,2}\\p{Lu}[\\p{L}’-]+){1,4}',
  `(?<![\\p{L}’-])(?:${MEMBERS}|Lawyers|Workers|People) (?:Without|Against|Demand|United [Ff]or)${NAMED}{1,4}`,
  `(?<![\\p{L}’-])(?:${MEMBERS}) for(?: (?:an?|the))?(?! (?:Mr|Mrs|Ms|Miss|Dr)\\b)${NAMED}{1,4}`,
  '(?<![\\p{L}’-])Friends of the \\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?',
  '(?<![\\p{L}’-])(?:\\p{Lu}[\\p{L}’-]+ ){1,3}Fire and Rescue(?: Service| Authority)?',
  '(?<=(?:^|[.,:;”"’] ?|\\b(?:by|to|told|and|from|that) ))N(?:o\\.? ?|umber )10(?=(?: has| have)? (?:say|said|insist|den(?:y|ie)|confirm|declined|refused|added|told|spokes|sources|officials))',
];

/** What an office is for: “Minister for Housing Jane Roe”. */
export const portfolios =
  list(`Housing Health Education Justice Finance Agriculture Fisheries Transport Transportation Defence Defense Foreign Affairs Interior Home
Environment Energy Trade Tourism Culture Children Youth Women Sport Sports Science Technology Innovation Employment Labour Labor Enterprise Industry
Planning Communications Information Broadcasting Infrastructure Pensions Immigration Climate Mines Mining Petroleum Railways Power Water Lands Works
Rights Refugees Policing Safety Industrial Alcohol Tobacco Firearms Explosives Rural Local Business Urban Human Arts Parks Recreation Wildlife
Manpower Highways Roads Waste Parks Schools Retail Regeneration Communities Neighbourhoods Policing Safety Streets Procurement Strategy Operations
Development Security Commerce State Treasury Welfare Integration Media Aviation Shipping Forestry Food Veterans Equality Digital`);

/** Of `never`, what is somebody’s last name right behind a given name: “Jane May”. */
export const lastNames = list(
  'Long May March August Rather Early Will Can Read Story Near Soon Do So Nor Christian Friday Still',
);

/** Of what a field stands behind: “Executive Member for Parks Jane Roe”. */
export const offices = list(
  'Head Member Spokesperson Lead Officer Manager President Organiser Convener Convenor Coordinator',
);

export const origins = list(
  `Kurdish Islamist Tibetan Catalan Basque Bosnian Kosovar Albanian Armenian Azerbaijani Belarusian Kazakh Uzbek Mongolian Nepali Nepalese Bangladeshi Burmese Cambodian Singaporean Taiwanese Tanzanian Rwandan Congolese Sudanese Somali Eritrean Angolan Zambian Namibian Senegalese Malian Cameroonian Ivorian Bolivian Ecuadorian Paraguayan Uruguayan Honduran Guatemalan Salvadoran Nicaraguan Haitian Jamaican Icelandic Slovenian Moldovan Montenegrin Maltese Cypriot Bahraini Omani American British French German Russian Chinese Iranian Israeli Ukrainian Turkish Indian Pakistani Japanese Canadian Australian Mexican Italian Spanish Greek Polish Egyptian Syrian Iraqi Palestinian Lebanese Saudi Irish Scottish Welsh Dutch Swedish Norwegian Danish Finnish Brazilian Kenyan Nigerian African European Korean Afghan Hungarian Czech Indonesian Portuguese Swiss
Austrian Belgian Thai Vietnamese Filipino Malaysian Argentine Chilean Colombian Peruvian Venezuelan Cuban Qatari Emirati Kuwaiti Jordanian Yemeni
Libyan Tunisian Moroccan Algerian Ethiopian Ghanaian Ugandan Zimbabwean Serbian Croatian Bulgarian Romanian Slovak Estonian Latvian Lithuanian US U.S UK U.K UN U.N EU`,
);

export const stops =
  list(`and or but nor so yet if in on at by from to of with as that than then when while where who whom whose which
what how why because since after before until during although though however is are was were be been being has have had do does did will
would could should can may might must not it he she they we you i him them us me said says say told asked added wrote warned accused
according per for about over under into out up down off between among against within without through across like including such also just only even still
saying telling citing quoting quoted cited interviewed calling called made make makes took take get got gave give given put left went go found find helped help killed
injured became become began led ran keep kept let see saw seen used use using there here report reports visiting involving now despite whether
urged urges informs informed reminded reminds assured assures advised advises criticized criticised praised blamed blames condemned describes thanked met greeted visited believe believes urging each every per no included includes include identified named ranked showed shows revealed reveals`);

/** Of these, what a verb follows. */
export const subjects = list('he she they we i it who would could should will can may might must');

export const determiners =
  list(`a an the his her their its our my your this that these those some many several two three four five six seven
eight nine ten multiple most another other both all one any few`);

export const particles = list(
  'de da di do dos del dela delos della der den van von al el la le bin ibn ben bint du ter ten zu y e i st ap af av',
);

export const bodies =
  list(`Aid Chiefs Support Samaritans Road Boulevard Highway Deutsche Ministry Department Dept Police Agency Office Bureau Commission Committee Council Court Courts Parliament
Senate Congress House Cabinet Government Administration Authority Authorities Service Services Force Forces Army Navy Guard Guards
Command Pentagon Kremlin Inc Inc. Corp Corp. Co Co. Ltd LLC LLP PLC Company Group Holdings Bank Fund Foundation Institute Institution
University College School Schools Hospital Center Centre Centers Centres Association Federation Confederation Union Party Alliance Coalition
Organization Organisation Society Network Board League Club Unions Team Campaign Movement Front Trust Research Economics
Analytics Capital Partners Associates Consulting Consultants Securities Industries Motors Motor Airlines Airways Pictures Studios
Entertainment Media Records Technologies Technology Systems Solutions Labs Laboratory Laboratories Museum Library Church Embassy
Consulate Treasury Exchange Watch International Nations Amnesty Reserve Observatory Brigade Brigades Ministries Program Programme
Project Initiative Task Division District County City State Republic Kingdom Province Prefecture Municipality Borough Township
Defence Affairs Justice Intelligence Security Crescent Cross Airport Hotel Theatre Gallery Archives Survey Statistics Insurance
Pharmaceuticals Energy Power Gas Oil Steel Chamber Commerce Directorate Secretariat Assembly Legislature Directors
Democrats Republicans Conservatives Ministers Workers Productions Caucus Teamsters Doctors Lawyers Canada Taliban Hezbollah Hamas Fire Rescue Ambulance Health Gardeners Kitchens Patrol Prison Prisons
Corps Sachs Fargo Suisse Convention Markets Parenthood Tribunal Panel Polling Protection Enforcement Prevention Transportation Agriculture Corrections Customs Safety Welfare Rights
Foods Brands Stores Supermarkets Outfitters Logistics Freight Shipping Lines Railway Railways Railroad Rail Transit Transport Beverages Brewing Brewery Breweries
Chemicals Chemical Biotech Therapeutics Biosciences Biologics Genetics Genomics Diagnostics Aerospace Aviation Aeronautics Airline Properties Realty Ventures
Investments Investors Financial Finances Mortgage Management Advisors Advisers Software Interactive Games Gaming Telecom Telecommunications Communications Wireless
Electronics Semiconductor Semiconductors Instruments Devices Robotics Sciences Cosmetics Apparel Footwear Resorts Hotels Restaurants Cruises Petroleum
Resources Minerals Metals Mining Utilities Utility Electric Automotive Publishing Publishers Books Comics Orchestra Symphony Ballet Opera Zoo Aquarium Clinic Clinics
Medical Healthcare Medicine Nurses Teachers Farmers Firefighters Veterans Academy Seminary Diocese Archdiocese Charities Charity Relief Citizens Taxpayers
Consumers Consumer PAC Lobby Forum Cooperative Guild Brotherhood Syndicate Consortium Taskforce Registry Telescope Sheriff’s Sheriff's
Analytica Dynamics Innovations Creations Designs Enterprises Enterprise Bancorp Bancshares Credit Networks Wines Spirits
Depot Town Zone United Wanderers Rovers Hotspur Palace Stadium Arena Cathedral Avenue Islands Valley Awards Championship Championships Festival Treaty Water Estates
Crossings Overview Global Worldwide Homes Housing Ferries
Farms Dairy Bakery Bakeries Pizza Burgers Grill Toys Furniture Clothing Jewelers Athletics Bikes Yachts Trucks Tires
Tyres Batteries Solar Nuclear Recycling Environmental Conservancy Conservation Frontières Children Wildlife Humane Rainforest Historical Heritage`);

export const links = ['of', 'for', 'on', 'and', 'the', '&', 'Without'];

export const places =
  list(`Sinn Fianna Plaid New Sierra Costa Uber Yellowstone Tesla Gaza North South East West Northern Southern Eastern Western Central San Los Las Santa Saint Fort Mount Lake
United Great Middle Upper Lower Hong Sri Tel Puerto Rio Sao Buenos Cape Port St Supreme High World Wall Capitol Downing Latin Silicon
Gulf Black Red Social Star Old Super Grand Second First Prime White Islamic Air Big Golden`);

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
  '(?:company|firm|airline|carrier|retailer|charity|operator|maker|developer|chain|start-?up|brokerage|insurer|lender|utility|supplier|broadcaster|club|publisher|studio|label|watchdog|union|consultancy|think tank|brand|subsidiary|nonprofit|supermarket|contractor|manufacturer|distributor|conglomerate|airport|newspaper|website|[a-z]+maker)';

export const firmSigns = {
  before: `(?:\\b(?:spokes[a-z]+|shares|customers?|analysts?|economists?|chief executive|CEO|executives?|staff|employees|passengers|founder|co-founder|bosses|shareholders|subsidiary) (?:for|of|at|in|with) |\\b(?:jobs?|works?|worked|working|scheme|event|ceremony|conference|match|game|concert|exhibition|factory|plants?|mine|initiative|held|based|stayed|staying|staged|filmed|played|opened|located|arrived) (?:at|near|inside|outside) (?:the )?|\\b[Tt]he ${FIRM},? |(?<=^|[.!?:] )${FIRM} )`,
  behind: `['’]s? (?:shares|stock|customers|users|spokes[a-z]+|chief executive|CEO|products?|employees|passengers|profits?|parent company)\\b|(?: (?:also|has|had|have|since|later|now))* (?:said|says|say|announced|confirmed|denied|added|insisted|warned|stressed|admitted|promised|claims?|claimed)(?: (?:in a statement|on [A-Z][a-z]+day))?,? (?:that )?(?:its (?!a |the |an |not |been )|it (?:(?:also|now|since|not|already|always|currently|still|fully|immediately|never|does|did|has|had|will|would) )*(?:${ACTS}|(?:is|was) (?:also |now |not )?(?:look|investigat|review|consider|plann|monitor|cooperat|prepar|work|suspend|aware\\b|confident\\b|disappoint|pleased|proud|sorry|unable)))|,? (?:an?|the|one of|which is an?) (?:(?!(?:of|at|for|in|who|with|from|to|by)\\b)[\\p{L}\\d’'-]+ ){0,5}?${FIRM}\\b(?! [a-z]*(?:owner|boss|spokes|executive|worker|founder|director|chief|manager|employee|official|lawyer|analyst|doctor|consultant|president|veteran|insider))`,
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
  list(`Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Bolivia
Bosnia Botswana Brazil Bulgaria Cambodia Cameroon Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus Czechia Denmark Ecuador Egypt Eritrea Estonia
Ethiopia Finland France Gabon Georgia Germany Ghana Greece Guatemala Guinea Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy
Jamaica Japan Jordan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Liberia Libya Lithuania Luxembourg Madagascar Malawi Malaysia Mali Malta
Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama
Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland
Syria Taiwan Tajikistan Tanzania Thailand Togo Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia Zimbabwe
Britain England Scotland Wales America Europe Africa Asia Washington Moscow Beijing London Paris Berlin Tehran Tel Jerusalem Kyiv Kiev Ankara Athens Rome
Madrid Brussels Damascus Baghdad Kabul Riyadh Doha Cairo Tokyo Seoul Pyongyang Delhi Islamabad Ottawa Canberra Dublin Warsaw Budapest Prague Vienna Texas
Dhabi Ghraib Simbel Whitehall Westminster Holyrood Stormont Elysée Élysée California Florida Michigan Ohio Pennsylvania Hamas Hezbollah Taliban Kremlin Pentagon Treasury Congress Parliament Nato NATO Interpol Europol Gaza
Labour Democrats Republicans Conservatives Tories Greens Medicare Medicaid Brexit Starlink Fitch Moody Nasdaq`);

/** Firms of one word. */
export const firms =
  list(`Oxfam Greenpeace Amnesty Unison Unicef Unesco Barnardo’s Barnardo's Mencap Stonewall Ofcom Ofgem Ofwat Ofsted Ofqual Opec Asean Ecowas Fifa Uefa Nasa Wada Frontex
Liverpool Burnley Fulham Brentford Southampton Sunderland Middlesbrough Portsmouth Wolves Watford Hibernian Aberdeen Barnsley Blackburn Bolton
Bournemouth Millwall Swansea Sevilla Villarreal Lazio Napoli Fiorentina Benfica Galatasaray Fenerbahce Besiktas Dortmund Leverkusen Schalke Atalanta Feyenoord
Arsenal Chelsea Everton Tottenham Juventus Ajax Celtic Barca Barça Bayern Microsoft Apple Google Amazon Facebook Meta Twitter Uber Lyft Tesla Toyota Honda Ford Boeing Airbus Netflix Disney Sony Samsung Intel Nvidia Visa Mastercard
Walmart Target Pfizer Moderna Alphabet Oracle Nike Adidas Starbucks Shell Exxon Chevron Volkswagen Siemens Gazprom Huawei Alibaba Tencent Spotify Airbnb
Costco Pornhub Wikipedia WeWork SoftBank FedEx Verizon Comcast Monsanto Bayer Novartis Roche AstraZeneca Nestle Unilever Citigroup JPMorgan
Barclays HSBC Deloitte Accenture Qualcomm Cisco Dell Lenovo Xiaomi Nokia Ericsson Philips Bosch Renault Peugeot Stellantis Nissan Hyundai Chrysler Ryanair
EasyJet Lufthansa McDonald’s McDonald's Tesco Sainsbury’s Sainsbury's Ikea IKEA Aramco Equinor Glencore Halliburton Lockheed Raytheon Palantir OpenAI SpaceX
PayPal eBay Etsy Stripe Klarna Roku Zoom Slack Dropbox DoorDash Instacart Robinhood Coinbase Binance Blackstone BlackRock Berkshire
Kroger Hulu Tinder Pinterest Peloton Grubhub Postmates Waymo Rivian Subaru Mazda Mitsubishi Kia Audi BMW Mercedes Daimler Porsche Ferrari Fiat Volvo
Saab Citroën Michelin Goodyear Bridgestone Caterpillar Whirlpool Electrolux Panasonic Toshiba Hitachi Fujitsu Casio Nikon Kodak Xerox Logitech Garmin
GoPro Fitbit Sonos Bose Nintendo Sega Capcom Konami Ubisoft Activision Bethesda Twitch Paramount Pixar Lionsgate DreamWorks Hasbro Mattel Lego Macy’s
Macy's Kohl’s Kohl's Nordstrom JCPenney Walgreens CVS Aldi Lidl Carrefour Asda Morrisons Waitrose Wegmans Publix Safeway Albertsons Chipotle Wendy’s
Wendy's Domino’s Domino's Dunkin’ Pepsi PepsiCo Coca-Cola Danone Heineken Anheuser-Busch Diageo Novavax Gilead Amgen Biogen Sanofi GlaxoSmithKline
Takeda Theranos Aetna Cigna Humana Citi Citibank Santander UBS Nomura Allianz Aviva Geico Allstate Marriott Hyatt Expedia TripAdvisor Priceline JetBlue
Qantas Finnair KLM Aeroflot Eurostar Amtrak Maersk UPS DHL BP Eni Repsol Petrobras Rosneft Lukoil ConocoPhillips Schlumberger Cargill Syngenta BASF
DuPont Alcoa ArcelorMittal Vodafone AT&T T-Mobile Telefonica Alcatel Foxconn TSMC Baidu ByteDance Didi Flipkart Infosys Wipro Rakuten Zillow Redfin
Squarespace Shopify Atlassian Salesforce Adobe Autodesk Symantec Kaspersky FireEye CrowdStrike Cloudflare Akamai Fortinet Mozilla Craigslist Yelp
Groupon IBM Equifax Experian TransUnion Ticketmaster StubHub Kickstarter Patreon GoFundMe Wayfair Chewy Petco PetSmart Zara Uniqlo Patagonia Lululemon
Levi’s Levi's Gucci Prada Chanel Hermès Burberry L’Oréal L'Oréal Sephora Revlon Miramax Viacom Vivendi Bertelsmann HarperCollins Hachette Scholastic`);
