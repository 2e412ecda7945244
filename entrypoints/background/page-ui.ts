import { type Browser, browser } from 'wxt/browser';
import type { PageUiSettings } from '../../utils/messages.ts';
import { done, failed, type Result } from '../../utils/result.ts';
import { readSettings, type Settings } from '../../utils/store/settings.ts';

const file = '/page-ui.js';

/** Puts the card and the toolbar into the page that asks, beside its content script. */
export async function putPageUi({
  tab,
  frameId,
}: Browser.runtime.MessageSender): Promise<Result<PageUiSettings>> {
  if (tab?.id === undefined || frameId !== 0) return failed('refused');
  const settings = readSettings().then(uiSettings);
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: [file] as unknown as ['/background.js'],
    });
  } catch {
    // The tab went on, or what the reader granted ended with a visit elsewhere in between.
    return failed('problemNoAccess');
  }
  return done(await settings);
}

/** A page can read no file of ours, so it is told its messages. */
export async function uiSettings({ colourNames, language }: Settings): Promise<PageUiSettings> {
  if (language === 'auto') return { colourNames };
  const answer = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json` as '/'));
  return { colourNames, messages: await answer.json() };
}
