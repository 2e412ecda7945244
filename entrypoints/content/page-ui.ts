import { browser } from 'wxt/browser';
import type { PageUiSettings } from '../../utils/messages.ts';
import { askPatiently } from './asking.ts';
import type { startLivePage } from './live-page.ts';
import type { PageHandle, PageUi } from './page-handle.ts';

/**
 * Brings the card and the selection toolbar into the page when the reader first needs them: the
 * pointer moves over it, something is selected, a command comes. A page nobody touches does without.
 */
export function bringPageUi(live: ReturnType<typeof startLivePage>, signal: AbortSignal) {
  let coming: Promise<PageUi | undefined> | undefined;
  let told: PageUiSettings | undefined;
  let pointer: { x: number; y: number } | undefined;
  const waiting = new AbortController();
  const { signal: until } = waiting;

  const come = async (): Promise<PageUi | undefined> => {
    let attached: ((handle: PageHandle) => PageUi) | undefined;
    const handle: PageHandle = {
      signal,
      latest: live.latest,
      reading: live.reading,
      shown: live.shown,
      reveal: live.reveal,
      refresh: live.refresh,
      unseen: live.unseen,
      ask: askPatiently,
      message: browser.i18n.getMessage as (key: string, parts: string[]) => string,
      browserLanguage: () => browser.i18n.getUILanguage(),
      pointer: () => pointer,
      attach(start) {
        attached = start;
      },
      settings: { colourNames: {} },
    };
    globalThis.newsmarkPage = handle;
    const answer = await askPatiently('pageUi', null);
    if (signal.aborted || !answer.ok || !attached) {
      coming = undefined;
      return undefined;
    }
    waiting.abort();
    // What was told meanwhile is newer than what was asked.
    handle.settings = told ?? answer.value;
    return attached(handle);
  };
  const bring = () => {
    coming ??= come();
    return coming;
  };
  // Asked once only by what the page sees many times a second; a command asks again.
  let asked = false;
  const bringOnce = () => {
    if (asked) return;
    asked = true;
    void bring();
  };

  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, until]) };
  window.addEventListener(
    'pointermove',
    ({ isTrusted, clientX: x, clientY: y }) => {
      if (!isTrusted) return;
      pointer = { x, y };
      bringOnce();
    },
    options,
  );
  window.addEventListener('selectionchange', bringOnce, options);
  return {
    bring,
    /** The reader chose another language or other names: what is there goes by them at once. */
    async speak(settings: PageUiSettings) {
      told = settings;
      const there = await coming;
      if (!there || !globalThis.newsmarkPage) return;
      globalThis.newsmarkPage.settings = settings;
      there.reworded();
    },
  };
}
