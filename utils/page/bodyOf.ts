/**
 * The body. Browsers always have one; linkedom loses it where a page was saved without <html>, where something stands
 * between head and body (its `document.body` is then a new, empty one), or where the head is never closed.
 */
export function bodyOf(document: Document): Element | null {
  if (document.body?.firstChild) return document.body;
  const loose = [...document.childNodes].filter((node) => node.nodeName === 'BODY') as Element[];
  const body = [...loose, ...document.querySelectorAll('body')].find((element) => element.firstChild);
  return body ?? (document.head?.querySelector('p') ? document.head : document.body);
}
