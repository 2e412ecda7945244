import { type Browser, browser } from 'wxt/browser';
import { reach } from './reach.ts';

/** The manifest's commands; the reader sets their keys on the browser's own page for shortcuts. */
const commands: Record<string, (tab: number | undefined) => Promise<unknown>> = {
  'keep-selection': (tab) => reach(tab, 'keepSelection', null),
  'next-mention': (tab) => reach(tab, 'step', { direction: 1 }),
  'previous-mention': (tab) => reach(tab, 'step', { direction: -1 }),
};

export function listenToCommands(): void {
  browser.commands.onCommand.addListener((name: string, tab?: Browser.tabs.Tab) => {
    void commandOn(name, tab);
  });
}

async function commandOn(name: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (!Object.hasOwn(commands, name)) return;
  const [active] = tab ? [tab] : await browser.tabs.query({ active: true, currentWindow: true });
  await commands[name]?.(active?.id);
}
