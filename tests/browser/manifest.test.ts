import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/browsers/built.ts';
import { eachBrowser } from './each-browser.ts';

/** The built manifest but for what changes with every release or file name. */
function manifestOf(name: 'chromium' | 'firefox'): Record<string, unknown> {
  const path = join(builtExtension(name), 'manifest.json');
  const { version: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  return manifest;
}

// A permission, a host, an open resource or a looser policy is a decision, not a side effect: whoever
// makes it changes the file beside this one, where a reviewer sees it.
describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (name) => {
  it('is the reviewed one', () => {
    const reviewed = readFileSync(join(import.meta.dirname, `../manifests/${name}.json`), 'utf8');
    expect(manifestOf(name)).toEqual(JSON.parse(reviewed));
  });

  it('opens nothing to pages and asks for no host at installation', () => {
    const manifest = manifestOf(name);
    for (const key of ['web_accessible_resources', 'externally_connectable', 'host_permissions']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest.incognito).toBe('not_allowed');
  });
});

eachBrowser('a window of the extension', (running) => {
  it('runs no script that was made of text', async () => {
    const page = await running.session.openExtensionPage('popup.html');
    const tried = await page.evaluate(() => {
      const outcome = (run: () => unknown) => {
        try {
          run();
          return 'ran';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return {
        html: outcome(() => {
          document.createElement('div').innerHTML = '<img src=x onerror="document.title=1">';
        }),
        policy: outcome(() =>
          (
            globalThis as unknown as {
              trustedTypes: { createPolicy(name: string, rules: object): void };
            }
          ).trustedTypes.createPolicy('other', {}),
        ),
      };
    });
    expect(tried).toEqual({ html: 'TypeError', policy: 'TypeError' });
  });
});
