import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageUi } from './page-ui.ts';

/** Card and selection toolbar, put into a page beside the content script when first needed. */
export default defineUnlistedScript(() => {
  globalThis.newsmarkPage?.attach(startPageUi);
});
