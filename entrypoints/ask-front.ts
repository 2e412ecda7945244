import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFront } from '../components/ask-front.ts';

/** The popup's first script: small, so that the page answers while the rest is being loaded. */
export default defineUnlistedScript(() => {
  globalThis.newsmarkAsked = askFront();
});
