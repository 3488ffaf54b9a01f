import { words } from './words.ts';

/** What the walk must know of a tag, as bits of one number: it asks this of every element. */
export const TAG = {
  /** Runs on in the text around it. */
  inline: 1,
  /** Set in italics by browsers. */
  italic: 2,
  /** Not text, or not shown as text. */
  skipped: 4,
  /** Never the story. */
  junk: 8,
  /** Carries the story whatever its name says. */
  sturdy: 16,
  /** A line's end, a rule, a picture. */
  empty: 32,
  /** May show a post of another platform. */
  embed: 64,
  /** A custom element. */
  custom: 128,
} as const;

const KINDS: readonly (readonly [kind: number, tags: string])[] = [
  [
    TAG.inline,
    'SLOT A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR RB',
  ],
  [TAG.italic, 'I EM CITE'],
  [
    TAG.skipped,
    'SCRIPT STYLE TEMPLATE NOSCRIPT SVG svg BUTTON SELECT TEXTAREA INPUT OBJECT VIDEO AUDIO CANVAS MATH DIALOG HEAD MAP OPTION DATALIST PROGRESS METER RP RT',
  ],
  [TAG.junk, 'NAV ASIDE FOOTER MENU'],
  [TAG.sturdy, 'HTML BODY MAIN ARTICLE P H1 BLOCKQUOTE FIGURE FIGCAPTION IMG TABLE TD TR TBODY'],
  [TAG.empty, 'BR HR IMG AMP-IMG'],
  [TAG.embed, 'IFRAME BLOCKQUOTE'],
];

const TAGS = new Map<string, number>();
for (const [kind, tags] of KINDS) for (const tag of words(tags)) TAGS.set(tag, (TAGS.get(tag) ?? 0) | kind);

/** The bits of `TAG` that hold for a tag name. */
export const tagKind = (tag: string): number => TAGS.get(tag) ?? (tag.includes('-') ? TAG.custom | TAG.embed : 0);

/** Never the story, by their ARIA role. */
export const JUNK_ROLES = words(
  'navigation complementary contentinfo search dialog alertdialog banner toolbar tablist menu',
);
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** A button round a whole figure opens it larger; its caption is read. */
export const isFigureButton = (element: Element, tag: string): boolean =>
  tag === 'BUTTON' && element.getElementsByTagName('figcaption').length > 0;

/** A picture as a custom element that draws itself from its attributes. */
export const isCustomPicture = (element: Element): boolean =>
  element.hasAttribute('src') && (element.hasAttribute('photographer') || element.hasAttribute('credit'));

const TELLING = words('id data-testid itemprop property rel role hidden aria-hidden style');

/** True where one of an element's attributes says more of it than its class. */
export function tellsMore(attributes: readonly string[]): boolean {
  for (let i = 0; i < attributes.length; i++) if (TELLING.has(attributes[i] ?? '')) return true;
  return false;
}

/** True for what the page hides by attribute or inline style. */
export const isHidden = (element: Element): boolean => {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style.slice(0, 500));
};

/** Some sites put a picture and its caption into an <aside>. */
export const holdsOnePicture = (aside: Element): boolean =>
  aside.getElementsByTagName('img').length === 1 && !aside.getElementsByTagName('a')[2];

/** 1 to 6 for <h1> to <h6>, 0 for all else. */
export const headingLevel = (tag: string): number => {
  const level = tag.length === 2 && tag[0] === 'H' ? tag.charCodeAt(1) - 48 : 0;
  return level >= 1 && level <= 6 ? level : 0;
};
