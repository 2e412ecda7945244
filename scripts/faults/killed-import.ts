import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { newsSentences } from '../bench/library/texts.ts';
import { builtExtension } from '../browsers/built.ts';
import type { BrowserName } from '../browsers/driver.ts';
import { launch } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';
import { damage } from './database-files.ts';
import { backUp, importFile, openFiles } from './library-window.ts';
import { manyPages } from './many-pages.ts';
import { annotationsOf, writeOwn } from './own-file.ts';
import { type Count, countIn } from './saving.ts';

const annotations = 20_000;

export interface KilledImport {
  /** What was there after the kill, against what is there once the database was taken away too. */
  restored: Count;
  /** The whole file against what is there once it was imported again. */
  whole: Count;
}

/** Kills the browser in the middle of an import, takes its database away, and imports the file again. */
export async function killWhileImporting(name: BrowserName, round: number): Promise<KilledImport> {
  const folder = temporaryFolder();
  let session = await launch(name, { extension: builtExtension(name), downloads: folder.path });
  const kept = async (library: Page) => {
    const backup = readFileSync(await backUp(library, folder.path), 'utf8');
    return annotationsOf((JSON.parse(backup) as { pages: KeptPage[] }).pages);
  };
  try {
    const pages = [...manyPages(annotations, newsSentences())];
    const file = join(folder.path, 'given.json');
    await writeOwn(file, pages);
    const library = await openFiles(session);
    // It rejects with the browser.
    void importFile(library, file).catch(() => undefined);
    await until('the import', () => library.$('.import-form'));
    await pause(1000 + ((round * 731) % 4000));
    session = await session.crash();
    const killed = await kept(await openFiles(session));
    session = await session.crash((profile) => damage('deleted', name, profile, 0));
    const again = await openFiles(session);
    const restored = countIn(await kept(again), killed);
    await importFile(again, file);
    return { restored, whole: countIn(await kept(again), annotationsOf(pages)) };
  } finally {
    await session.close();
    folder.remove();
  }
}
