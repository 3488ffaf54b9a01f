import { strToU8, Zip, ZipDeflate } from 'fflate';

export type ZippedFile = { name: string; content: AsyncIterable<string> | Iterable<string> };

/** The same readings give the same bytes: every file carries the first date that ZIP can write. */
const DATE = new Date(1980, 0, 1, 12);

/** A ZIP archive, written while its files are; the files come one after the other. */
export async function* zipFiles(files: readonly ZippedFile[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  for (const { name, content } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = DATE;
    zip.add(file);
    let text = '';
    for await (const piece of content) {
      text += piece;
      if (text.length < 1 << 16) continue;
      file.push(strToU8(text.toWellFormed()));
      text = '';
      yield* ready.splice(0);
    }
    file.push(strToU8(text.toWellFormed()), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
