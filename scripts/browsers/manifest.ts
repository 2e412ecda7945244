import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the harness needs to know of a built extension. */
export interface BuiltManifest {
  version: string;
  action?: { default_popup?: string };
  commands?: Record<string, { suggested_key?: { default?: string } }>;
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** Reads the manifest of a built extension; throws in one line when there is none. */
export function readManifest(extension: string): BuiltManifest {
  const file = join(extension, 'manifest.json');
  if (!existsSync(file)) throw new Error(`No built extension in ${extension}: run "npm run build"`);
  return JSON.parse(readFileSync(file, 'utf8')) as BuiltManifest;
}
