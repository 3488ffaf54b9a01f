import { readPage, type SavedPage } from './readPage.ts';

/** One line in, one line out; a line that can't be read gives an error object and the rest goes on. */
export function answerLine(line: string): string {
  let id: unknown;
  try {
    const page: SavedPage = JSON.parse(line);
    id = page?.id;
    if (typeof page?.html !== 'string') throw new Error('a line needs {"id","url","html"}, html as a string');
    return JSON.stringify(readPage(page));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return JSON.stringify({ ...(typeof id === 'string' ? { id } : {}), error: message });
  }
}
