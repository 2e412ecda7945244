import type { Read } from '../../components/library/take/import-session.ts';
import { takePiece } from '../../components/library/take/take-piece.ts';
import { importFile, withoutKnown } from '../../utils/import/import-file.ts';
import { failed, type Result } from '../../utils/result.ts';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { keptAmong } from '../../utils/store/kept-among.ts';
import { openStore } from '../../utils/store/schema.ts';
import { stage } from '../../utils/store/stage.ts';

/** Annotations saved together: each step of the background's with them takes some ten milliseconds. */
const together = 2000;

/** Reads and checks a file away from the thread that draws, and gives it out piece by piece. */
let waiting: KeptPage[][] = [];

self.onmessage = async ({
  data,
}: MessageEvent<{ file: File; step: string } | { piece: number }>) => {
  if ('piece' in data) {
    self.postMessage(waiting[data.piece]);
    return;
  }
  self.postMessage(
    await read(data.file, data.step).catch((error): Result<Read> => {
      console.error('The import:', error);
      return failed('importNotWhole');
    }),
  );
};

async function read(file: File, step: string): Promise<Result<Read>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const imported = importFile(bytes, { now: new Date().toISOString() });
  if (!imported.ok) return imported;
  const known = await knownOf(imported.value.pages);
  const { pages, report } = withoutKnown(imported.value, ({ id }) => known.has(id));
  waiting = [...piecesOf(pages)];
  const sizes = waiting.map((piece) => piece.reduce((sum, one) => sum + one.annotations.length, 0));
  // Where the browser gives no files the pieces go as messages, which takes longer.
  const staged = await stage(waiting, step).catch(() => undefined);
  return { ok: true, value: { report, sizes, ...(staged ? { staged } : {}) } };
}

function* piecesOf(pages: KeptPage[]): Generator<KeptPage[]> {
  while (pages.length > 0) yield takePiece(pages, together);
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
