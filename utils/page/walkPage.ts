import { boxRole } from './boxRole.ts';
import { joinAgency, joinLabel, takeLabel } from './creditLabel.ts';
import { isAuthor, isDate, type NamedRole } from './elementRole.ts';
import type { Frame, Picture, Row, Walk } from './frame.ts';
import { LIMITS } from './limits.ts';
import type { Role } from './pageWords.ts';
import { embedHost } from './readEmbed.ts';
import { shadowOf, slotted } from './shadow.ts';
import { linksOfSide } from './sides.ts';
import { TextRun } from './TextRun.ts';
import { INLINE, ITALIC, isHidden, isPicture, isSkipped } from './tags.ts';
import { weigh } from './weigh.ts';

export type { Frame, Picture, Row, Walk } from './frame.ts';

type Visit = {
  next: Node | null;
  single: boolean;
  frame: Frame | null;
  link: Element | null;
  linkStart: number;
  italicStart: number;
};

/**
 * Walks a page once, without recursion, and gathers its text by boxes. Reads no layout and changes nothing.
 * linkedom and browsers give the same result: only the plainest parts of the DOM are used. Menus and their like are left
 * out (`sides`) unless the `whole` page is asked for.
 */
export function walkPage(body: Element, readRole: (element: Element) => NamedRole, whole = false): Walk {
  const rows: Row[] = [];
  const frames: Frame[] = [];
  const pictures: Picture[] = [];
  const hosts: Element[] = [];
  const marks: Walk['marks'] = { authors: [], dates: [] };
  let run = new TextRun();
  let visited = 0;
  let breaks = 0;
  let link: Element | null = null;
  let linkStart = 0;

  const open = (element: Element, tag: string, role: Role | null): Frame => {
    const parent = current;
    const frame: Frame = {
      index: frames.length,
      element,
      tag,
      parent,
      junk: parent?.junk ?? null,
      figure: parent?.figure ?? null,
      role,
      mass: 0,
      heaviest: null,
      firstRow: rows.length,
      endRow: rows.length,
    };
    if (role === 'junk') frame.junk = frame;
    if (tag === 'FIGURE' || (role === 'figure' && frame.figure === null)) frame.figure = frame;
    frames.push(frame);
    return frame;
  };
  let current: Frame | null = null;
  const root = open(body, 'BODY', null);
  current = root;
  const stack: Visit[] = [
    { next: body.firstChild, single: false, frame: null, link: null, linkStart: 0, italicStart: -1 },
  ];
  const walk: Walk = { root, rows, frames, pictures, marks, sides: [], truncated: false, step };

  function flush(): void {
    breaks = 0;
    if (run.text.trim() === '') {
      if (run.text !== '') run = new TextRun();
      linkStart = 0;
      return;
    }
    if (link) run.link(linkStart, link);
    const frame = current ?? root;
    run.text = run.text.trimEnd();
    if (frame.role === 'credit' || frame.parent?.role === 'credit') joinLabel(rows.at(-1), run);
    const last = rows.at(-1);
    const joined = last?.frame.role === 'credit' && last.frame.parent === frame && joinAgency(last, run);
    if (rows.length >= LIMITS.rows) walk.truncated = true;
    else if (!joined) rows.push({ frame, run, embed: null });
    frame.mass += weigh(run, frame.tag);
    run = new TextRun();
    linkStart = 0;
    // Italics still open start anew in the next piece.
    for (let i = stack.length - 1, seen = 0; i >= 0 && seen < 20; i--, seen++) {
      const visit = stack[i];
      if (visit && visit.italicStart > 0) visit.italicStart = 0;
    }
  }

  function close(visit: Visit): void {
    if (visit.italicStart >= 0) run.italic(visit.italicStart);
    if (visit.link) {
      run.link(linkStart, visit.link);
      link = null;
    }
    const frame = visit.frame;
    if (!frame) return;
    flush();
    frame.endRow = rows.length;
    const parent = frame.parent;
    current = parent;
    if (!parent || frame.role === 'junk') return;
    parent.mass += frame.mass;
    if (frame.mass > (parent.heaviest?.mass ?? 0)) parent.heaviest = frame;
  }

  function picture(element: Element): void {
    if (pictures.length < LIMITS.images * 10 && current)
      pictures.push({ element, frame: current, row: rows.length, link });
  }

  /** Elements that end a piece of text or show a picture; true when that was all there is to them. */
  function enterVoid(element: Element, tag: string): boolean {
    if (tag === 'BR') {
      run.space();
      breaks++;
      if (breaks === 2) flush();
    } else if (isPicture(element, tag)) picture(element);
    else if (tag === 'HR') flush();
    else return false;
    return true;
  }

  /** A post shown in the story becomes a row of its own; its inside is not walked. */
  function enterEmbed(element: Element, tag: string): boolean {
    if (!(tag === 'IFRAME' || tag === 'BLOCKQUOTE' || tag.includes('-')) || !embedHost(element)) return false;
    flush();
    if (current && rows.length < LIMITS.rows) rows.push({ frame: current, run: new TextRun(), embed: element });
    return true;
  }

  /** A credit said once more for screen readers has its visible text hidden from them only. */
  const isSpokenCredit = (element: Element): boolean =>
    current?.role === 'credit' && element.getAttribute('aria-hidden') === 'true' && !element.hasAttribute('hidden');

  function enter(element: Element): void {
    const tag = element.tagName;
    if (enterVoid(element, tag)) return;
    const bare = !element.hasAttributes();
    if (isSkipped(element, tag) || (!bare && isHidden(element) && !isSpokenCredit(element))) {
      if (tag === 'NOSCRIPT' && current?.figure) picture(element);
      return;
    }
    const named = bare ? null : readRole(element);
    if (!bare) noteMarks(element, tag, named);
    if ((named?.unseen && tag !== 'FIGCAPTION') || (!bare && enterEmbed(element, tag)) || tag === 'IFRAME') return;
    const role = boxRole(element, current?.tag ?? '', named?.role ?? null);
    if (!isLeftOut(element, role)) push(element, tag, role);
  }

  function isLeftOut(element: Element, role: Role | null): boolean {
    const links = role !== 'junk' || whole || current?.junk || current?.figure ? 0 : linksOfSide(element);
    if (links === 0) return false;
    flush();
    walk.sides.push({ element, row: rows.length, links });
    return true;
  }

  function noteMarks(element: Element, tag: string, named: NamedRole | null): void {
    if (marks.authors.length < LIMITS.marks && (named?.author || isAuthor(element, tag))) marks.authors.push(element);
    if (marks.dates.length < LIMITS.marks && (named?.date || tag === 'TIME' || isDate(element)))
      marks.dates.push(element);
  }

  function push(element: Element, tag: string, role: Role | null): void {
    const inline = INLINE.has(tag);
    // A credit inside a credit is the same credit: "Photo by Jane Doe" and "/Agency" are one line.
    const own =
      inline &&
      role !== current?.role &&
      (role === 'caption' || role === 'credit' || (role === 'byline' && current?.tag !== 'P'));
    const label = own && role === 'credit' ? takeLabel(run) : '';
    let frame: Frame | null = null;
    if (!inline || own) {
      flush();
      frame = open(element, tag, role);
      current = frame;
      run.append(label);
    }
    const isLink = tag === 'A' && !link && element.hasAttribute('href');
    if (isLink) {
      link = element;
      linkStart = run.text.length;
    }
    const shadow = tag.includes('-') ? shadowOf(element) : null;
    if (shadow) hosts.push(element);
    stack.push({
      next: (shadow ?? element).firstChild,
      single: false,
      frame,
      link: isLink ? element : null,
      linkStart,
      italicStart: ITALIC.has(tag) ? run.text.length : -1,
    });
    if (tag === 'SLOT') replaceBySlotted(element);
  }

  function replaceBySlotted(slot: Element): void {
    const visit = stack.at(-1);
    if (!visit) return;
    visit.next = null;
    const nodes = slotted(slot, hosts.at(-1) ?? null);
    for (const node of nodes.reverse())
      stack.push({ next: node, single: true, frame: null, link: null, linkStart: 0, italicStart: -1 });
  }

  function step(nodes: number): boolean {
    for (let n = 0; n < nodes; n++) {
      const visit = stack.at(-1);
      if (!visit) return false;
      const node = visit.next;
      if (!node || visited > LIMITS.nodes) {
        walk.truncated ||= node !== null;
        stack.pop();
        close(visit);
        continue;
      }
      visit.next = visit.single ? null : node.nextSibling;
      visited++;
      if (node.nodeType === 3) {
        const data = (node as Text).data;
        if (breaks > 0 && data.trim() !== '') breaks = 0;
        run.append(data);
      } else if (node.nodeType === 1) enter(node as Element);
    }
    if (stack.length > 0) return true;
    flush();
    root.endRow = rows.length;
    return false;
  }
  return walk;
}
