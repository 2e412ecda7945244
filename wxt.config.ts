import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * Preact's one way to write HTML, `dangerouslySetInnerHTML`, which nothing here uses: taken out, so
 * that no window has a sink and the add-on linter nothing to warn of.
 */
const withoutInnerHtml = {
  name: 'without-inner-html',
  transform(code: string, id: string) {
    if (!/\/preact\/dist\/preact\.[a-z.]*js/u.test(id)) return null;
    return { code: code.replaceAll('.innerHTML=', '.textContent='), map: null };
  },
};

interface Chunking {
  getModuleInfo(id: string): { importers: string[] } | null;
}

/** Whether the popup needs a module before its first frame. */
function inPopup(id: string, chunking: Chunking, seen = new Set<string>()): boolean {
  if (id.includes('/entrypoints/popup/')) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const { importers = [] } = chunking.getModuleInfo(id) ?? {};
  return importers.some((importer) => inPopup(importer, chunking, seen));
}

/**
 * What the popup shares with the other windows is one file: a reader waits for the popup, and each
 * file more is a request before the first letter is drawn.
 */
const oneSharedChunk = {
  name: 'one-shared-chunk',
  outputOptions(options: { format?: string }) {
    if (options.format !== 'es') return null;
    const name = (id: string, chunking: Chunking) => (inPopup(id, chunking) ? 'shared' : null);
    return {
      ...options,
      codeSplitting: { groups: [{ name, debugName: 'shared', minShareCount: 2 }] },
    };
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact(), withoutInnerHtml, oneSharedChunk] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Spanning would write what is read in a private window into the reader's store.
    incognito: 'not_allowed',
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'keep-selection': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandKeepSelection__',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandPreviousMention__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types newsmark-worker",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'newsmark@newsmark.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
