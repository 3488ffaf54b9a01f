/** True for icons, logos and portraits of authors; `names`: what the classes of such are called. */
export function isOrnament(element: Element, names: RegExp): boolean {
  const width = Number.parseInt(element.getAttribute('width') ?? '', 10);
  const height = Number.parseInt(element.getAttribute('height') ?? '', 10);
  if (width <= 60 || height <= 40) return true;
  return names.test(
    `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`
      .slice(0, 300)
      .toLowerCase(),
  );
}
