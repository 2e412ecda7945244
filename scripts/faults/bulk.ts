import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { newsSentences } from '../bench/library/texts.ts';
import { builtExtension } from '../browsers/built.ts';
import type { BrowserName } from '../browsers/driver.ts';
import { launch, type Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { ask } from '../lib/in-extension.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';
import { backUp, importFile, openFiles } from './library-window.ts';
import { loseDatabase } from './lose-database.ts';
import { manyPages } from './many-pages.ts';
import { annotationsOf, writeOwn } from './own-file.ts';
import { type Count, countIn } from './saving.ts';

/** Of a machine that does other things too. */
const patienceMs = 180_000;

export interface BulkTimes extends Count {
  /** From the file chosen in the library to its report. */
  importMs: number;
  /** From the button pressed to the backup in the downloads. */
  exportMs: number;
  /** From a database that is gone to the first answer of the background. */
  restoreMs: number;
  /** What the reader is told came back. */
  restored: number;
}

/**
 * Many annotations taken in by the library's own import, written out by its backup, lost with the
 * database and restored by themselves; what is backed up at the end against what went in.
 */
export async function bulk(name: BrowserName, annotations: number): Promise<BulkTimes> {
  const folder = temporaryFolder();
  const session = await launch(name, {
    extension: builtExtension(name),
    downloads: folder.path,
  });
  try {
    const pages = [...manyPages(annotations, newsSentences())];
    const file = join(folder.path, 'given.json');
    await writeOwn(file, pages);
    const library = await openFiles(session);
    const importMs = await timed(() => importFile(library, file));
    // It is written beside whatever comes next, and on two cores the backup waits for it.
    await until('a snapshot', async () => {
      const { value } = await ask(session, 'health', null);
      return (value as { snapshot?: string } | undefined)?.snapshot;
    });
    const exportMs = await timed(() => backUp(library, folder.path));
    await library.close();
    await session.stopBackground();
    await loseDatabase(session);
    let health: unknown;
    const restoreMs = await timed(async () => {
      // Who asks gives up after half a minute; what comes back goes on.
      health = await until('the restore', () => answered(session), patienceMs);
    });
    const again = await openFiles(session);
    const backup = readFileSync(await backUp(again, folder.path), 'utf8');
    const kept = annotationsOf((JSON.parse(backup) as { pages: KeptPage[] }).pages);
    const { restored = 0 } = (health ?? {}) as { restored?: number };
    return { ...countIn(kept, annotationsOf(pages)), importMs, exportMs, restoreMs, restored };
  } finally {
    await session.close();
    folder.remove();
  }
}

const answered = async (session: Session) => (await ask(session, 'health', null)).value;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return Math.round(performance.now() - start);
}
