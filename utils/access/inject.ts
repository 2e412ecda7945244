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
    await browser.scripting.executeScript({ target, files });
    return done(null);
  } catch (error) {
    console.info('Not read:', error);
    return failed(await reasonFor(tab));
  }
}

/** Why a browser refuses: its own pages, the add-on stores and PDF viewers are closed to extensions. */
async function reasonFor(tab: number): Promise<string> {
  // `url` is there only where we have access; a page without one is one we were not given.
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  if (url === undefined) return 'problemNoAccess';
  if (/\.pdf(?:[?#]|$)/iu.test(url)) return 'problemPdf';
  return /^(?:https?|file):/u.test(url) ? 'problemNoAccess' : 'problemBrowserPage';
}
