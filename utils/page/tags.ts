import { words } from './words.ts';

const SKIPPED = words(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG svg BUTTON SELECT TEXTAREA INPUT OBJECT VIDEO AUDIO CANVAS MATH DIALOG HEAD MAP OPTION DATALIST PROGRESS METER RP RT',
);
/** Run on in the text around them. */
export const INLINE = words(
  'SLOT A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR RB',
);
/** Never the story, by their tag. */
export const JUNK_TAGS = words('NAV ASIDE FOOTER MENU');
/** Carry the story whatever their name says. */
export const NEVER_JUNK = words('HTML BODY MAIN ARTICLE P H1 BLOCKQUOTE FIGURE FIGCAPTION IMG TABLE TD TR TBODY');
/** Set in italics by browsers. */
export const ITALIC = words('I EM CITE');
/** Never the story, by their ARIA role. */
export const JUNK_ROLES = words(
  'navigation complementary contentinfo search dialog alertdialog banner toolbar tablist menu',
);
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Not text, or not shown as text. A button round a whole figure opens it larger; its caption is read. */
export const isSkipped = (element: Element, tag: string): boolean =>
  SKIPPED.has(tag) && (tag !== 'BUTTON' || element.getElementsByTagName('figcaption').length === 0);

/** A picture, also as a custom element that draws itself from its attributes. */
export const isPicture = (element: Element, tag: string): boolean =>
  tag === 'IMG' ||
  tag === 'AMP-IMG' ||
  (tag.includes('-') &&
    element.hasAttribute('src') &&
    (element.hasAttribute('photographer') || element.hasAttribute('credit')));

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
