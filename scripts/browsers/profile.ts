import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  path: string;
  /** Removes the folder unless the caller named it. */
  discard(): Promise<void>;
}

const temporary = new Set<string>();

// A browser that is still going down writes into its profile: try again for a second.
const gone = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };

/** The named profile folder, or a fresh temporary one that does not outlive this process. */
export function openProfile(named?: string): Profile {
  if (named !== undefined) {
    mkdirSync(named, { recursive: true });
    return { path: named, discard: async () => {} };
  }
  if (temporary.size === 0) process.once('exit', removeAll);
  const path = mkdtempSync(join(tmpdir(), 'newsmark-profile-'));
  temporary.add(path);
  return {
    path,
    async discard() {
      await rm(path, gone);
      temporary.delete(path);
      if (temporary.size === 0) process.off('exit', removeAll);
    },
  };
}

function removeAll(): void {
  for (const path of temporary) rmSync(path, gone);
}
