/** Unnamed sources, documents, platforms and agency marks in English. */
import type { NounPhrases, PlatformWord, WirePattern } from '../language.ts';

const BEFORE =
  "(?:(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ultiple|[Aa]nother|[Oo]ther|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]hose|[Mm]ost|[Aa] number of|[Aa] group of|[Aa]nonymous|[Uu]nnamed|[Ll]ocal|[Ss]enior|[Ff]ormer|[Cc]urrent) )?(?:[\\p{L}.][\\p{L}.'’-]* ){0,4}?";

export const unnamed: NounPhrases = {
  before: BEFORE,
  heads:
    '(?:officials?|sources?|people|person|persons|aides?|advisers?|advisors?|insiders?|witness(?:es)?|eyewitness(?:es)?|residents?|spokes(?:man|woman|person|people|persons)|representatives?|reps?|authorities|prosecutors?|investigators?|experts?|analysts?|economists?|scientists?|researchers?|doctors?|medics?|lawyers?|attorneys?|critics?|supporters?|opponents?|neighbou?rs?|relatives?|friends?|colleagues?|employees?|workers?|activists?|campaigners?|diplomats?|lawmakers?|politicians?|leaders?|operatives?|users?|commenters?|victims?|survivors?|protesters?|demonstrators?|teachers?|students?|parents?|drivers?|executives?|traders?|observers?|historians?|epidemiologists?|detectives|regulators?|reports|media|lobbyist|lobbyists|organizers|organisers|fans?|customers?|passengers?|soldiers?|commanders?|militants?|rebels?|strategists?|pundits?|commentators?|ministers|senators|governors|mayor|president|minister|premier|chairman|police officer|coach|judge|allies|Republicans|Democrats|conservatives|liberals|troops|firefighters|nurses|engineers|pilots|villagers|locals|families|bosses|staffers?|directors?)',
  after:
    "(?: (?:familiar with|close to|briefed on|with (?:direct )?knowledge of|involved in|in the know|from|in|at|for|of|on) (?:[\\p{L}\\d][\\p{L}\\d’'.-]* ?){1,5}?(?= (?:said|say|says|told|have|has|had|warn|warned|confirmed|announced|claimed|argue|believe)|[,.;]|$))?",
};

export const documents: NounPhrases = {
  before: "(?:(?:[Aa]n?|[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) )?(?:[\\p{L}\\d.][\\p{L}\\d.,'’-]* ){0,4}?",
  heads:
    '(?:study|studies|report|survey|poll|polls|filing|filings|lawsuit|complaint|affidavit|indictment|memo|memos|memorandum|dossier|book|memoir|autobiography|press release|news release|court documents?|court records?|court papers|documents|records|slideshow|transcript|audit|white paper|analysis|resolution|statistics|data|figures|models?|census|ruling|verdict|warrant|leaked documents?|letter|email|paper|forecast|statement|research|charging documents?|police report|police records)',
  after:
    "(?: (?:by|from|in|of|published by|published in|conducted by|prepared by|released by|to) (?:[\\p{L}\\d][\\p{L}\\d’'.-]* ?){1,5}?(?= (?:found|says|said|shows?|showed|suggests?|alleges?|states?|revealed|warns?)|[,.;]|$))?",
};

export const platforms: PlatformWord[] = [
  {
    name: 'Twitter',
    pattern:
      '\\b(?:Twitter|[Tt]weet(?:s|ed|ing)?|[Rr]etweet(?:s|ed|ing)?|(?<=\\b(?:on|to|platform|site|via|network) )X(?! [A-Z])|X post)(?![\\p{L}])',
  },
  { name: 'Truth Social', pattern: '\\bTruth Social\\b' },
  { name: 'Facebook', pattern: '\\bFacebook\\b' },
  { name: 'Instagram', pattern: '\\bInstagram\\b' },
  { name: 'Telegram', pattern: '\\bTelegram (?:channel|post|message|app|account)|\\b(?:on|via|to) Telegram\\b' },
  { name: 'TikTok', pattern: '\\bTikTok\\b' },
  { name: 'YouTube', pattern: '\\bYouTube\\b' },
  { name: 'Weibo', pattern: '\\bWeibo\\b' },
  { name: 'WhatsApp', pattern: '\\bWhatsApp\\b' },
  { name: 'WeChat', pattern: '\\bWeChat\\b' },
  { name: 'Reddit', pattern: '\\bReddit\\b' },
  { name: 'LinkedIn', pattern: '\\bLinkedIn\\b' },
  { name: 'Snapchat', pattern: '\\bSnapchat\\b' },
  { name: 'Bluesky', pattern: '\\bBluesky\\b' },
  { name: 'Threads', pattern: '\\b(?:on|to) Threads\\b' },
  { name: 'Medium', pattern: '\\bon Medium\\b' },
];

export const wire: WirePattern[] = [
  {
    name: 'contributed',
    pattern: '(?<outlet>[\\p{Lu}][^.;:()]{1,40}?)(?: also)? contributed to this (?:report|story|article)',
    where: 'end',
    relation: 'wire',
  },
  {
    name: 'with-reporting',
    pattern:
      '(?:[Ww]ith|[Aa]dditional|[Cc]ontains)? ?(?:[Rr]eporting|files|material|information|inputs?) (?:by|from) (?:the )?(?<outlet>[\\p{Lu}][^.;:()]{1,40})',
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
    name: 'first-appeared',
    pattern:
      '(?:originally|first) (?:appeared|published|ran|posted) (?:on|in|by|at) (?:the )?(?<outlet>[\\p{Lu}][^.;:()]{1,40})',
    where: 'whole',
    relation: 'republishes',
  },
];
