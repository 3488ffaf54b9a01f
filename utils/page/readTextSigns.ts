import * as LIMITS from './limits.ts';
import { nextNode } from './nextNode.ts';
import { lengthOf, SENTENCE } from './weigh.ts';
import { words } from './words.ts';

/** How much text a page has, as far as looked at. */
export type TextSigns = { text: number; sentences: number };

const ENOUGH = 3;
const SHORTEST = 50;
/** Text outside paragraphs must be longer to count: labels and menus stand there, too. */
const SHORTEST_LOOSE = 70;
const SKIPPED = words('P SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA A BUTTON SELECT svg');

const reaches = (signs: TextSigns, enough: TextSigns): boolean =>
  signs.text >= enough.text && signs.sentences >= enough.sentences;

function inParagraphs(root: Document | Element, enough: TextSigns): TextSigns {
  const signs = { text: 0, sentences: 0 };
  const paragraphs = root.getElementsByTagName('p');
  for (let i = 0; i < LIMITS.paragraphs && !reaches(signs, enough); i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const data = paragraph.textContent ?? '';
    const length = lengthOf(data);
    if (length < SHORTEST || data.length > LIMITS.blockText) continue;
    const only = paragraph.firstElementChild;
    if (only?.tagName === 'A' && (only.textContent ?? '').length > data.length * 0.7) continue;
    signs.text += length;
    if (SENTENCE.test(data)) signs.sentences++;
  }
  return signs;
}

/** Some pages have no paragraphs: text right in <div>, <span> and <td>, broken by <br>. Counted no further than `enough`. */
export function outsideParagraphs(root: Document | Element, enough = Number.POSITIVE_INFINITY): TextSigns {
  const signs = { text: 0, sentences: 0 };
  let node: Node | null = root.firstChild;
  const isEnough = () => signs.sentences >= LIMITS.looseSentences || signs.text >= enough;
  for (let seen = 0; node && seen < LIMITS.looseNodes && !isEnough(); seen++) {
    if (node.nodeType === 3) {
      const data = (node as Text).data.trim().slice(0, 2_000);
      const length = lengthOf(data);
      if (length >= SHORTEST_LOOSE) {
        signs.text += length;
        if (SENTENCE.test(data)) signs.sentences++;
      }
    }
    node = nextNode(node, root, !SKIPPED.has(node.nodeName));
  }
  return signs;
}

/**
 * Counts text with sentences, no further than until there is enough of both; in paragraphs first, elsewhere only where
 * those do not make a story.
 */
export function readText(root: Document | Element, enough: TextSigns): TextSigns {
  const paragraphs = inParagraphs(root, enough);
  if (paragraphs.sentences >= ENOUGH) return paragraphs;
  const loose = outsideParagraphs(root);
  return { text: paragraphs.text + loose.text, sentences: paragraphs.sentences + loose.sentences };
}
