import type { Unreadable } from '../../utils/messages.ts';
import type { Confidence, Relation, SourceKind } from '../../utils/model.ts';
import type { Control, OutletKind } from '../../utils/outlets/register.ts';
import type { Key } from '../i18n/translator.ts';

/** The words for each value of the model. */
export const RELATION_WORDS: Record<Relation, Key> = {
  republishes: 'relation.republishes',
  wire: 'relation.wire',
  quotes: 'relation.quotes',
  reports: 'relation.reports',
  linked: 'relation.linked',
  posts: 'relation.posts',
  says: 'relation.says',
};

/** The relation as a sentence about the source. */
export const RELATION_SENTENCES: Record<Relation, Key> = {
  republishes: 'sentence.republishes',
  wire: 'sentence.wire',
  quotes: 'sentence.quotes',
  reports: 'sentence.reports',
  linked: 'sentence.linked',
  posts: 'sentence.posts',
  says: 'sentence.says',
};

export const KIND_WORDS: Record<SourceKind, Key> = {
  outlet: 'kind.outlet',
  platform: 'kind.platform',
  person: 'kind.person',
  organization: 'kind.organization',
  anonymous: 'kind.anonymous',
  document: 'kind.document',
};

/** How many of a kind, in the order of the summary. */
export const KIND_COUNTS: [SourceKind, Key][] = [
  ['outlet', 'summary.outlets'],
  ['platform', 'summary.platforms'],
  ['person', 'summary.people'],
  ['organization', 'summary.organizations'],
  ['anonymous', 'summary.anonymous'],
  ['document', 'summary.documents'],
];

export const CONFIDENCE_WORDS: Record<Confidence, Key> = {
  high: 'confidence.high',
  medium: 'confidence.medium',
  low: 'confidence.low',
};

export const OUTLET_KIND_WORDS: Record<OutletKind, Key> = {
  newspaper: 'kind.outlet.newspaper',
  broadcaster: 'kind.outlet.broadcaster',
  digital: 'kind.outlet.digital',
  magazine: 'kind.outlet.magazine',
  wire: 'kind.outlet.wire',
  'photo-agency': 'kind.outlet.photoAgency',
  'fact-checker': 'kind.outlet.factChecker',
  aggregator: 'kind.outlet.aggregator',
  government: 'kind.outlet.government',
};

export const CONTROL_WORDS: Record<Control, Key> = {
  private: 'control.private',
  'captured-private': 'control.captured',
  'state-controlled': 'control.state',
  'state-funded-editorially-independent': 'control.stateFunded',
  'public-service': 'control.publicService',
  nonprofit: 'control.nonprofit',
};

/** Why a page cannot be read, and what to do next. */
export const UNREADABLE_WORDS: Record<Unreadable, [Key, Key]> = {
  'browser-page': ['state.unreadable.browserPage', 'state.unreadable.browserPage.next'],
  'extension-store': ['state.unreadable.store', 'state.unreadable.store.next'],
  pdf: ['state.unreadable.pdf', 'state.unreadable.pdf.next'],
  'no-access': ['state.unreadable.noAccess', 'state.unreadable.noAccess.next'],
  'never-read': ['state.unreadable.neverRead', 'state.unreadable.neverRead.next'],
  moved: ['state.unreadable.moved', 'state.unreadable.moved.next'],
  'too-large': ['state.unreadable.tooLarge', 'state.unreadable.tooLarge.next'],
  error: ['state.failed', 'state.failed.next'],
};

/** The signs that detection goes by, in words. */
export const SIGNAL_WORDS: Readonly<Record<string, Key>> = {
  newsArticle: 'signal.newsArticle',
  article: 'signal.article',
  product: 'signal.product',
  discussion: 'signal.discussion',
  list: 'signal.list',
  ogArticle: 'signal.ogArticle',
  ogOther: 'signal.ogOther',
  ogThing: 'signal.ogOther',
  date: 'signal.date',
  author: 'signal.author',
  unsigned: 'signal.unsigned',
  price: 'signal.price',
  oneArticle: 'signal.oneArticle',
  teasers: 'signal.teasers',
  sentences: 'signal.sentences',
  longText: 'signal.longText',
  noText: 'signal.noText',
  littleText: 'signal.littleText',
  links: 'signal.links',
  home: 'signal.home',
  listAddress: 'signal.listAddress',
  otherAddress: 'signal.otherAddress',
  storyAddress: 'signal.storyAddress',
  dateAddress: 'signal.dateAddress',
  software: 'signal.software',
};
