import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../scripts/browsers/driver.ts';

const manifest = {
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  permissions: ['activeTab', 'contextMenus', 'downloads', 'scripting', 'storage'],
  optional_host_permissions: ['*://*/*'],
  action: { default_popup: 'popup.html' },
  commands: { mark: { suggested_key: { default: 'Alt+Shift+Y' }, description: 'Mark' } },
};

const own: Record<BrowserName, object> = {
  chromium: { background: { service_worker: 'background.js' } },
  firefox: {
    background: { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'probe@newsmark.example' } },
  },
};

/** Writes the smallest extension that uses all that the harness drives; returns its folder. */
export function writeProbe(name: BrowserName, parent: string): string {
  const folder = join(parent, name);
  cpSync(fileURLToPath(new URL('probe', import.meta.url)), folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, ...own[name] }));
  return folder;
}
