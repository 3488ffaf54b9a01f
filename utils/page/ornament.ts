import type { ImageWords } from './imageWords.ts';

/** True for icons, logos and portraits of authors. */
export function isOrnament(element: Element, { ornaments }: ImageWords): boolean {
  const width = Number.parseInt(element.getAttribute('width') ?? '', 10);
  const height = Number.parseInt(element.getAttribute('height') ?? '', 10);
  if (width <= 60 || height <= 40) return true;
  return new RegExp(ornaments).test(
    `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`
      .slice(0, 300)
      .toLowerCase(),
  );
}
