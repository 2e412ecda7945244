/** Files of the extension's own, apart from the database: what damages one leaves the other. */
export interface Files {
  /** Writes a file anew; the old one stays until the new one is whole. */
  write(name: string, text: AsyncIterable<string>): Promise<void>;
  /** A file's text in pieces; nothing when there is no such file. */
  read(name: string): AsyncIterable<string>;
  /** The text of so many bytes of a file from `at` on; undefined when there is no such file. */
  piece(name: string, at: number, size: number): Promise<string | undefined>;
  names(): Promise<string[]>;
  /** Removes a file; none of that name is as good. */
  remove(name: string): Promise<void>;
}

/** The origin-private file system; undefined where the browser gives none, as in private windows. */
export async function openFiles(): Promise<Files | undefined> {
  try {
    return filesIn(await navigator.storage.getDirectory());
  } catch {
    return undefined;
  }
}

function filesIn(folder: FileSystemDirectoryHandle): Files {
  return {
    async write(name, text) {
      const file = await folder.getFileHandle(name, { create: true });
      const writing = await file.createWritable();
      try {
        for await (const piece of text) await writing.write(piece);
      } catch (error) {
        await writing.abort();
        throw error;
      }
      await writing.close();
    },
    async *read(name) {
      const file = await folder.getFileHandle(name).catch(() => undefined);
      if (!file) return;
      const reading = (await file.getFile()).stream().pipeThrough(new TextDecoderStream());
      const reader = reading.getReader();
      for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
    },
    async piece(name, at, size) {
      const file = await folder.getFileHandle(name).catch(() => undefined);
      return (await file?.getFile())?.slice(at, at + size).text();
    },
    names: () => Array.fromAsync(folder.keys()),
    async remove(name) {
      await folder.removeEntry(name).catch((error: unknown) => {
        if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
      });
    },
  };
}
