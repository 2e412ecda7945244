import { fileURLToPath } from 'node:url';
import type { BrowserName } from './driver.ts';

const targets: Record<BrowserName, string> = {
  chromium: 'chrome-mv3',
  firefox: 'firefox-mv3',
};

/** Folder that `npm run build` leaves the extension for that browser in. */
export function builtExtension(name: BrowserName): string {
  return fileURLToPath(new URL(`../../.output/${targets[name]}`, import.meta.url));
}
