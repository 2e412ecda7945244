import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { bidi } from './firefox-chrome-scope.ts';
import { zipFolder } from './zip.ts';

/**
 * Installs the extension for good, as a reader has it: permissions, registered scripts and data
 * survive a restart. Release Firefox takes no unsigned package; there it is installed for this run.
 * A package that is already there is replaced, as by an update.
 */
export async function installInFirefox(browser: Browser, id: string, folder: string) {
  const temporary = mkdtempSync(join(tmpdir(), 'newsmark-package-'));
  const path = join(temporary, `${id}.xpi`);
  try {
    writeFileSync(path, zipFolder(folder));
    await bidi(browser).send('webExtension.install', {
      extensionData: { type: 'archivePath', path },
      'moz:permanent': true,
    });
  } catch {
    await browser.installExtension(folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
