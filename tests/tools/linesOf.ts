const NEWLINE = 0x0a;

/** A line's bytes without its end, or null for a line longer than `most`, which is passed over. */
export type Line = Uint8Array | null;

/**
 * The lines of a stream of bytes, never more than one of them in memory; a stream that is not read waits. Line ends
 * are LF or CRLF, the last line may lack one, empty lines are left out.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    // Of a line that is too long only its length is kept.
    if (length <= most) parts.push(part);
    else parts = [];
  };
  const take = (): Line | undefined => {
    const line = length > most ? null : joined(parts);
    parts = [];
    length = 0;
    return line === null || line.length > 0 ? line : undefined;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      const line = take();
      if (line !== undefined) yield line;
    }
    add(chunk.subarray(from));
  }
  const line = take();
  if (line !== undefined) yield line;
}

/** A copy, since the stream uses its own memory again. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = Buffer.concat(parts);
  const end = whole.at(-1) === 0x0d ? whole.length - 1 : whole.length;
  return new Uint8Array(whole.subarray(0, end));
}
