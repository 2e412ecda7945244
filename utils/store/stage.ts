import type { KeptPage } from './annotation.ts';
import { sealLine } from './sealed-lines.ts';
import { type Piece, stagedName } from './staged.ts';

/** What a Worker has of a file of the extension's own, and no other thread. */
interface SyncFile {
  write(bytes: Uint8Array, options: { at: number }): number;
  flush(): void;
  close(): void;
}

type Opening = FileSystemFileHandle & { createSyncAccessHandle?(): Promise<SyncFile> };

const encoder = new TextEncoder();

/**
 * Lays pieces out in a file of the extension's own, in a Worker, for `Keeper.saveStaged` to take.
 * Throws where the browser gives no such files, or no room for one.
 */
export async function stage(pieces: Iterable<KeptPage[]>, step: string): Promise<Piece[]> {
  const name = stagedName(step);
  const folder = await navigator.storage.getDirectory();
  const handle: Opening = await folder.getFileHandle(name, { create: true });
  if (!handle.createSyncAccessHandle) throw new Error('No files that can be written at once');
  const file = await handle.createSyncAccessHandle();
  const laid: Piece[] = [];
  let at = 0;
  try {
    for (const piece of pieces) {
      const bytes = encoder.encode(await sealLine(JSON.stringify(piece.map(withoutText))));
      if (file.write(bytes, { at }) < bytes.length) throw new Error('No room for the whole file');
      laid.push({ file: name, at, size: bytes.length - 1 });
      at += bytes.length;
    }
    file.flush();
  } finally {
    file.close();
  }
  return laid;
}

/** The article's text is not kept. */
const withoutText = ({ page, annotations }: KeptPage): KeptPage => ({ page, annotations });
