import { globSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';

/** Of the extension's own IndexedDB, and of nothing else it stores. */
const patterns: Record<BrowserName, string> = {
  chromium: 'Default/IndexedDB/chrome-extension_*.indexeddb.leveldb/*',
  // storage.local has a folder of its own, with `^userContextId` in its name.
  firefox: 'storage/default/moz-extension+++*/idb/*.sqlite*',
};

function filesOf(name: BrowserName, profile: string): string[] {
  return globSync(patterns[name], { cwd: profile })
    .filter((file) => !file.includes('userContextId'))
    .map((file) => join(profile, file))
    .sort((a, b) => statSync(b).size - statSync(a).size);
}

/** The largest file that holds records. */
function recordsOf(name: BrowserName, profile: string): string {
  const holds = name === 'chromium' ? /\.(?:log|ldb)$/u : /\.sqlite$/u;
  const file = filesOf(name, profile).find((file) => holds.test(file));
  if (!file) throw new Error(`No database of the extension in ${profile}`);
  return file;
}

export type Damage = 'flipped bytes' | 'truncated' | 'deleted';
export const damages: readonly Damage[] = ['flipped bytes', 'truncated', 'deleted'];

/** Damages the extension's database. `at` (0 to 1) is where in the file bytes are flipped. */
export function damage(how: Damage, name: BrowserName, profile: string, at: number): void {
  if (how === 'deleted') {
    for (const file of filesOf(name, profile)) rmSync(file);
    return;
  }
  const file = recordsOf(name, profile);
  const { size } = statSync(file);
  if (how === 'truncated') {
    truncateSync(file, Math.floor(size * at));
    return;
  }
  const bytes = readFileSync(file);
  const start = Math.floor((size - 64) * at);
  for (let index = start; index < start + 64; index += 1) bytes[index] = (bytes[index] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}
