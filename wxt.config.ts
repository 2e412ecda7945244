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

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact(), withoutInnerHtml] }),
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
