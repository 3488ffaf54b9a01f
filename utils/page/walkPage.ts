import { boxRole, type Visited } from './boxRole.ts';
import { joinAgency, joinLabel, takeLabel } from './creditLabel.ts';
import { isAuthor, isDate, type NamedRole, type Readers } from './elementRole.ts';
import type { Frame, Picture, Row, Walk } from './frame.ts';
import * as LIMITS from './limits.ts';
import type { Role } from './pageWords.ts';
import { shadowOf, slotted } from './shadow.ts';
import { linksOfList, linksOfSide } from './sides.ts';
import { isBlank, TextRun } from './TextRun.ts';
import { isCustomPicture, isFigureButton, isHidden, TAG, tagKind, tellsMore } from './tags.ts';
import { type Visit, visitOf } from './visit.ts';
import { weigh } from './weigh.ts';

export type { Frame, Picture, Row, Walk } from './frame.ts';

/**
 * Walks a page once, without recursion, and gathers its text by boxes. Reads no layout and changes nothing.
 * linkedom and browsers give the same result: only the plainest parts of the DOM are used. Menus and their like are left
 * out (`sides`) unless the `whole` page is asked for.
 */
export function walkPage(body: Element, { readRole, embeds }: Readers, whole = false): Walk {
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
  /** Boxes looked at whether they are lists of links, and the last that had too few to be one or hold one. */
  let sought = 0;
  let few: Element | null = null;

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
  let top: Visit | null = visitOf(null, null);
  let next: Node | null = body.firstChild;
  let at: Visited = { element: body, tag: 'BODY', kind: 0, more: false };
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
    for (let visit = top, seen = 0; visit && seen < 20; visit = visit.outer, seen++)
      if (visit.italicStart > 0) visit.italicStart = 0;
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

  /** Elements that end a piece of text or show a picture. */
  function enterEmpty(element: Element, tag: string): void {
    if (tag === 'BR') {
      run.space();
      breaks++;
      if (breaks === 2 || current?.role === 'caption') flush();
    } else if (tag === 'HR') flush();
    else picture(element);
  }

  /** A post shown in the story becomes a row of its own; its inside is not walked. */
  function enterEmbed(element: Element): boolean {
    if (!embeds.hostOf(element)) return false;
    flush();
    if (current && rows.length < LIMITS.rows) rows.push({ frame: current, run: new TextRun(), embed: element });
    return true;
  }

  /** A credit said once more for screen readers has its visible text hidden from them only. */
  const isSpokenCredit = (element: Element): boolean =>
    current?.role === 'credit' && element.getAttribute('aria-hidden') === 'true' && !element.hasAttribute('hidden');

  function enter(element: Element): void {
    const tag = element.tagName;
    const kind = tagKind(tag);
    if (kind & TAG.empty || (kind & TAG.custom && isCustomPicture(element))) enterEmpty(element, tag);
    else if (kind & TAG.skipped && !isFigureButton(element, tag)) {
      if (tag === 'NOSCRIPT' && current?.figure) picture(element);
    } else enterBox(element, tag, kind);
  }

  function enterBox(element: Element, tag: string, kind: number): void {
    // Asked for by one call: most elements have nothing but a class, or an address.
    const attributes = element.getAttributeNames();
    const more = tellsMore(attributes);
    if (more && isHidden(element) && !isSpokenCredit(element)) return;
    at = { element, tag, kind, more };
    const named = attributes.length > 0 ? readRole(element, more) : null;
    if (named) {
      noteMarks(named);
      if (named.unseen && tag !== 'FIGCAPTION') return;
    }
    if ((kind & TAG.embed && enterEmbed(element)) || tag === 'IFRAME') return;
    const role = boxRole(at, current, named?.role ?? null);
    if (!isLeftOut(role)) push(role);
  }

  function isLeftOut(role: Role | null): boolean {
    if (whole || current?.junk || current?.figure) return false;
    const links = role === 'junk' ? linksOfSide(at.element) : at.kind === 0 && role === null ? seekList(at.element) : 0;
    if (links <= 0) return false;
    flush();
    walk.sides.push({ element: at.element, row: rows.length, links });
    return true;
  }

  function seekList(element: Element): number {
    if (few?.contains(element) || sought++ > LIMITS.lists) return 0;
    const links = linksOfList(element);
    if (links < 0) few = element;
    return links;
  }

  function noteMarks({ author, date }: NamedRole): void {
    const { element, tag, more } = at;
    const inCaption = current?.role === 'caption';
    if (!inCaption && (author || (more && isAuthor(element, tag))) && marks.authors.length < LIMITS.marks)
      marks.authors.push(element);
    if ((date || tag === 'TIME' || (more && isDate(element))) && marks.dates.length < LIMITS.marks)
      marks.dates.push(element);
  }

  function push(role: Role | null): void {
    const { element, tag, kind } = at;
    const inline = (kind & TAG.inline) !== 0;
    // A credit inside a credit is the same credit: "Photo by Jane Doe" and "/Agency" are one line; so is a link in it.
    const own =
      inline &&
      role !== null &&
      role !== current?.role &&
      !(tag === 'A' && current?.role === 'credit') &&
      (role === 'caption' || role === 'credit' || (role === 'byline' && current?.tag !== 'P'));
    const visit = visitOf(top, next);
    const label = own && role === 'credit' ? takeLabel(run) : '';
    if (!inline || own) {
      flush();
      current = visit.frame = open(element, tag, role);
      run.append(label);
    }
    if (tag === 'A' && !link && element.hasAttribute('href')) {
      link = visit.link = element;
      linkStart = run.text.length;
    }
    if (kind & TAG.italic) visit.italicStart = run.text.length;
    const shadow = kind & TAG.custom ? shadowOf(element) : null;
    if (shadow) hosts.push(element);
    top = visit;
    next = (shadow ?? element).firstChild;
    if (tag === 'SLOT') replaceBySlotted(element);
  }

  function replaceBySlotted(slot: Element): void {
    next = null;
    for (const node of slotted(slot, hosts.at(-1) ?? null).reverse()) {
      top = visitOf(top, next, true);
      next = node;
    }
  }

  function leave(visit: Visit): void {
    top = visit.outer;
    next = visit.after;
    close(visit);
  }

  function step(nodes: number): boolean {
    for (let n = 0; n < nodes && top; n++) {
      const node: Node | null = next;
      if (!node || visited > LIMITS.nodes) {
        walk.truncated ||= node !== null;
        leave(top);
        continue;
      }
      next = top.single ? null : node.nextSibling;
      visited++;
      const type = node.nodeType;
      if (type === 3) {
        const { data } = node as Text;
        if (isBlank(data)) run.space();
        else {
          breaks = 0;
          run.append(data);
        }
      } else if (type === 1) enter(node as Element);
    }
    if (top) return true;
    flush();
    root.endRow = rows.length;
    return false;
  }
  return walk;
}
