/**
 * What one page may cost at most, whatever is on it. Lengths are UTF-16 units.
 * The longest gold article has some 400 blocks; the limits stand well above real pages and well below harm.
 */
/** DOM nodes visited; the rest of the page is left out. */
export const nodes = 400_000;
/** Nodes visited between two pauses: some 10 ms on a slow machine. */
export const nodesAtAStretch = 2_000;
/** Rows looked at between two pauses. */
export const rowsAtAStretch = 250;
/** Pieces of text kept while walking. */
export const rows = 20_000;
export const blocks = 2_000;
export const blockText = 20_000;
/** All blocks together. */
export const text = 600_000;
export const linksInBlock = 60;
export const href = 2_000;
/** Boxes looked at whether they are lists of links. */
export const lists = 200;
/** Nodes of a box looked at whether it is a list of links, or may be the story. */
export const sideNodes = 20_000;
/** Elements marked as bylines, and as many as dates. */
export const marks = 60;
export const images = 80;
export const creditsOfImage = 8;
export const captionsOfImage = 20;
export const credit = 600;
export const caption = 2_000;
export const embedText = 3_000;
/** On a page with more elements, detection does not search all of them for marks. */
export const elements = 300_000;
/** Looked at by detection. */
export const paragraphs = 80;
export const metas = 600;
export const looseNodes = 6_000;
export const looseSentences = 12;
/** Links, boxes counted. */
export const boxes = 1_500;
export const scripts = 20;
export const scriptText = 150_000;
/** The copy of a page as markup; some fifty times a usual page. */
export const copy = 6_000_000;
/** Elements at most whose markup the browser writes at once: on real pages 200 to 400 take the least time. */
export const elementsInPiece = 300;
/** UTF-16 units copied between two times when a pause may be made. */
export const copiedAtAStretch = 50_000;
/** How deep a page is taken apart. */
export const copyDepth = 20;
export const shadowRoots = 5_000;
/** In a piece with more elements, shadow trees are not looked for. */
export const elementsWithShadow = 100_000;
