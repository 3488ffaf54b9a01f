import { nextNode } from './nextNode.ts';

/** Nodes looked at: a byline stands no further below its headline. */
const NEAR = 150;
const LONGEST = 90;
/** A year beside a day or a month: "13, 2010", "21 Sep 2011", "2013-10-24", "2012年12"; or a day in six digits: "05.15.13". */
const DATE =
  /(?<!\d)(?:\d{1,2}\D{1,12}(?:19|20)\d\d|(?:19|20)\d\d\D{1,3}\d{1,2}|(?<!\.)\d\d([./])\d\d\1\d\d(?!\.\d))(?!\d)/;

/** True where a short text round the first headline, or next after it, holds a date: stories of old sites mark it up in no way. */
export function showsDate(root: Element): boolean {
  const headline = root.getElementsByTagName('h1')[0];
  for (const start of [headline?.parentElement?.parentElement, headline]) {
    let node: Node | null = start ?? null;
    for (let seen = 0; node && seen < NEAR; seen++) {
      const data = node.nodeType === 3 ? (node as Text).data : '';
      if (data.length > 6 && data.length < LONGEST && DATE.test(data)) return true;
      node = nextNode(node, root, node.nodeName !== 'SCRIPT');
    }
  }
  return false;
}
