import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { bringToFront } from './extension-pages.ts';
import type { ChromeScope } from './firefox-chrome-scope.ts';
import {
  activateMenuItem,
  answerNextPrompt,
  isMenuOpen,
  pressShortcut,
} from './firefox-trigger-scripts.ts';
import type { BuiltManifest } from './manifest.ts';
import { until } from './until.ts';

/** Shortcuts, native menus and prompts: real ones, pressed through Firefox's own window. */
export function firefoxTriggers(
  ui: ChromeScope,
  id: string,
  commands: NonNullable<BuiltManifest['commands']>,
): Pick<Driver, 'triggerCommand' | 'triggerMenu' | 'grantNextPermission' | 'refuseNextPermission'> {
  return {
    async triggerCommand(name, page) {
      const shortcut = commands[name]?.suggested_key?.default;
      if (!shortcut) throw new Error(`The manifest gives no shortcut for ${name}`);
      await bringToFront(page);
      await ui(pressShortcut, shortcut.split('+'));
    },
    async triggerMenu(item, page) {
      await bringToFront(page);
      const { x, y } = await placeToClick(page);
      await page.mouse.click(x, y, { button: 'right' });
      await until('the context menu', () => ui(isMenuOpen));
      await ui(activateMenuItem, id.replaceAll(/[^\w-]/g, '_').toLowerCase(), item);
    },
    grantNextPermission: () => ui(answerNextPrompt, 'button'),
    refuseNextPermission: () => ui(answerNextPrompt, 'secondaryButton'),
  };
}

/** A point on the page's selection, so that the click keeps it; otherwise one near the corner. */
function placeToClick(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return { x: 5, y: 5 };
    selection.focusNode?.parentElement?.scrollIntoView({ block: 'nearest' });
    const box = selection.getRangeAt(0).getClientRects()[0] ?? new DOMRect(5, 5);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}
