import type { Read } from '../../components/library/take/import-session.ts';
import { takePiece } from '../../components/library/take/take-piece.ts';
import { importFile, withoutKnown } from '../../utils/import/import-file.ts';
import { failed, type Result } from '../../utils/result.ts';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { keptAmong } from '../../utils/store/kept-among.ts';
import { openStore } from '../../utils/store/schema.ts';

/** Reads and checks a file away from the thread that draws, and gives it out piece by piece. */
let waiting: KeptPage[] = [];

self.onmessage = async ({ data }: MessageEvent<{ file: File } | { most: number }>) => {
  if ('most' in data) {
    self.postMessage(takePiece(waiting, data.most));
    return;
  }
  self.postMessage(
    await read(data.file).catch((error): Result<Read> => {
      console.error('The import:', error);
      return failed('importNotWhole');
    }),
  );
};

async function read(file: File): Promise<Result<Read>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const imported = importFile(bytes, { now: new Date().toISOString() });
  if (!imported.ok) return imported;
  const known = await knownOf(imported.value.pages);
  const { pages, report } = withoutKnown(imported.value, ({ id }) => known.has(id));
  waiting = pages;
  return { ok: true, value: { report, pages: pages.length } };
}

/** The ids of a file that are kept already; what was removed comes back. */
async function knownOf(pages: KeptPage[]): Promise<Set<string>> {
  const ids = pages.flatMap(({ annotations }) => annotations.map(({ id }) => id));
  const store = await openStore();
  try {
    return await keptAmong(store, ids);
  } finally {
    store.close();
  }
}
