import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder for one run. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'newsmark-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
