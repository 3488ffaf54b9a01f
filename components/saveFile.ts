/** A file on its way to the reader's disk. */
export type FileWriter = {
  /** Takes the bytes over: the caller has them no more. */
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Ends the file and offers it for saving under its name. */
  save(): Promise<void>;
  /** Gives up; nothing is kept. */
  discard(): Promise<void>;
};

const FOLDER = 'exports';

/**
 * Opens a file that may grow beyond memory: it is written to the browser's private files on disk and offered for
 * saving from there. Where there are none (private windows), it is held in memory. What earlier exports left is
 * removed.
 */
export async function openFile(name: string, mime: string): Promise<FileWriter> {
  try {
    return await onDisk(name, mime);
  } catch {
    return inMemory(name, mime);
  }
}

async function onDisk(name: string, mime: string): Promise<FileWriter> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  // A file still being saved from, or written in another tab, cannot be removed: it goes next time.
  for await (const old of folder.keys()) await folder.removeEntry(old).catch(() => undefined);
  const own = `${crypto.randomUUID()}.part`;
  const handle = await folder.getFileHandle(own, { create: true });
  const stream = await handle.createWritable();
  return {
    async write(bytes) {
      await stream.write(bytes);
      // Browsers would leave a hundred megabytes of them lying before they look for what is no longer used.
      bytes.buffer.transfer(0);
    },
    async save() {
      await stream.close();
      const file = await handle.getFile();
      offer(name, file.slice(0, file.size, mime));
    },
    async discard() {
      await stream.abort();
      await folder.removeEntry(own).catch(() => undefined);
    },
  };
}

function inMemory(name: string, mime: string): FileWriter {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  return {
    async write(bytes) {
      parts.push(bytes);
    },
    async save() {
      offer(name, new Blob(parts, { type: mime }));
    },
    async discard() {
      parts.length = 0;
    },
  };
}

/** Offers a file for saving. The address is kept a while, since the browser reads it after the click. */
function offer(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
