import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../browsers/built.ts';
import type { BrowserName } from '../browsers/driver.ts';
import { launch } from '../browsers/session.ts';
import { ask } from '../lib/in-extension.ts';
import { annotationOn, type Count, countKept, pageOf } from './saving.ts';

/** The built extension without its right to fill the disk, which no quota would stop. */
function limitedExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-limited-'));
  cpSync(builtExtension('chromium'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

export interface QuotaCount extends Count {
  /** What the reader was told when there was no room. */
  note: string;
  /** Whether the store took annotations again once there was room. */
  afterwards: boolean;
}

/**
 * Fills Chromium's storage until it refuses. Firefox has no way to set a quota while it runs, and its
 * own starts at a tenth of the disk.
 */
export async function quota(_: BrowserName): Promise<QuotaCount> {
  const extension = limitedExtension();
  const session = await launch('chromium', { extension });
  try {
    const page = 'https://news.example/quota';
    const kept = [];
    let note = '';
    for (let count = 0; count < 60 && note === ''; count += 1) {
      const annotation = annotationOn(page, count, 'ghi chú dài '.repeat(40_000));
      const asked = { page: pageOf(page), annotations: [annotation] };
      const answer = await ask(session, 'save', asked);
      if (answer.ok) kept.push(annotation);
      else note = answer.error ?? 'no answer';
    }
    const short = annotationOn(page, 1000);
    const counted = await countKept(session, { page, acknowledged: kept });
    // Room again: the reader removes what is too long.
    await ask(session, 'remove', { ids: kept.slice(0, 2).map(({ id }) => id) });
    const after = await ask(session, 'save', { page: pageOf(page), annotations: [short] });
    return { ...counted, note, afterwards: after.ok };
  } finally {
    await session.close();
    rmSync(extension, { recursive: true });
  }
}
