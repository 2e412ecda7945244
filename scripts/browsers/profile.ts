import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  path: string;
  /** Removes the folder unless the caller named it. */
  discard(): Promise<void>;
  /** The same at once, for a process that ends. */
  discardSync(): void;
}

// A browser that is still going down writes into its profile: try again for a second.
const gone = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };

/** The named profile folder, or a fresh one under the system's temporary folder. */
export function openProfile(named?: string): Profile {
  if (named !== undefined) {
    mkdirSync(named, { recursive: true });
    return { path: named, discard: async () => {}, discardSync: () => {} };
  }
  const path = mkdtempSync(join(tmpdir(), 'newsmark-profile-'));
  return {
    path,
    discard: () => rm(path, gone),
    discardSync: () => rmSync(path, gone),
  };
}
