/** Twice the size in pixels, for screens that have as many. */
const SCALE = 2;
/** Browsers refuse larger canvases. */
const MOST = 16_000;

/** Draws an SVG document as a PNG. Rejects when the browser cannot draw it. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const image = new Image();
  // The pages' policy lets pictures come from data addresses, not from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SCALE, MOST / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the picture could not be drawn');
  return new Uint8Array(await blob.arrayBuffer());
}
