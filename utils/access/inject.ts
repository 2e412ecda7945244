import { browser } from 'wxt/browser';
import { done, failed, type Result } from '../result.ts';

/** As the build names them. */
export const contentFiles = {
  js: ['/content-scripts/content.js'],
  css: ['/content-scripts/content.css'],
} as const;

/**
 * Puts the content script into a tab the reader has opened us on (`activeTab`) or always allows.
 * The error is a key of `_locales`.
 */
export async function inject(tab: number): Promise<Result<null>> {
  try {
    const target = { tabId: tab };
    await browser.scripting.insertCSS({ target, files: [...contentFiles.css] });
    // WXT's typing lists only content scripts the manifest declares; ours is injected on request.
    const files = [...contentFiles.js] as unknown as ['/background.js'];
    const ran = await browser.scripting.executeScript({ target, files });
    // Firefox does not throw on its own pages: the script ran in no frame.
    if (!ran.some(Boolean)) throw new Error('ran in no frame');
    return done(null);
  } catch (error) {
    const { url = '' } = await browser.tabs.get(tab).catch(() => ({ url: '' }));
    return failed(reasonFor(url, String(error)));
  }
}

/**
 * Why a browser refuses. Its own pages and the add-on stores are closed to every extension, and
 * their address is withheld too, but Chrome's refusal names it: "Cannot access a chrome:// URL".
 */
export function reasonFor(url: string, refusal: string): string {
  if (/\.pdf(?:[?#]|$)/iu.test(url)) return 'problemPdf';
  if (/^(?:https?|file):/u.test(url)) return 'problemNoAccess';
  const own = /\b(?:chrome|edge|about|chrome-extension|moz-extension|resource|view-source):/u;
  return own.test(`${url} ${refusal}`) || refusal.includes('gallery')
    ? 'problemBrowserPage'
    : 'problemNoAccess';
}
