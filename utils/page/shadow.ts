/** What a slot shows: the host's children that ask for it, or its own. */
export function slotted(slot: Element, host: Element | null): Node[] {
  const name = slot.getAttribute('name') ?? '';
  const given = host
    ? [...host.childNodes].slice(0, 5_000).filter((node) => {
        const wanted = node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';
        return (node.nodeType === 1 || node.nodeType === 3) && wanted === name;
      })
    : [];
  return given.length > 0 ? given : [...slot.childNodes].slice(0, 5_000);
}

/** The open shadow tree of an element, also one that is only declared (as in a saved page). */
export function shadowOf(element: Element): Node | null {
  if (element.shadowRoot) return element.shadowRoot;
  const first = element.firstElementChild;
  if (first?.tagName !== 'TEMPLATE' || first.getAttribute('shadowrootmode') !== 'open') return null;
  return (first as HTMLTemplateElement).content ?? first;
}
