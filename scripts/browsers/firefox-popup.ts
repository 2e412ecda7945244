import { writeFileSync } from 'node:fs';
import type { Driver, Json, Popup } from './driver.ts';
import { bringToFront } from './extension-pages.ts';
import type { ChromeScope } from './firefox-chrome-scope.ts';
import {
  askPopup,
  closePopup,
  isPopupOpen,
  pictureOfPopup,
  pressKeys,
  pressMouse,
  toolbarClick,
} from './firefox-popup-scripts.ts';
import { until } from './until.ts';

/** The real popup of the toolbar button: WebDriver does not see it, Firefox's own window does. */
export function firefoxPopups(ui: ChromeScope, id: string): Pick<Driver, 'clickAction' | 'popup'> {
  async function popup(): Promise<Popup> {
    const popup = handle(ui);
    await until('the popup', () => ui(isPopupOpen));
    await until('the popup to load', () =>
      popup.evaluate(
        () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
      ),
    );
    return popup;
  }
  return {
    popup,
    async clickAction(page) {
      await ui(closePopup);
      await bringToFront(page);
      await ui(toolbarClick, id);
      return popup();
    },
  };
}

function handle(ui: ChromeScope): Popup {
  async function evaluate<A extends Json[], R>(
    fn: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    const reply = await ui(askPopup, `(${fn})(...${JSON.stringify(args)})`);
    const { value, error } = JSON.parse(reply) as { value: Awaited<R>; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  async function waitFor(selector: string): Promise<void> {
    await until(`${selector} in the popup`, () =>
      evaluate((selector) => document.querySelector(selector) !== null, selector),
    );
  }

  const middleOf = (selector: string) =>
    evaluate((selector): [number, number] => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`No element for selector: ${selector}`);
      element.scrollIntoView({ block: 'nearest' });
      const box = element.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    }, selector);

  async function click(selector: string): Promise<void> {
    // The panel grows some frames after what is in it, and all of it moves: the old place is a miss.
    let [x, y] = await middleOf(selector);
    await until(`${selector} to stand still`, async () => {
      const [oldX, oldY] = [x, y];
      [x, y] = await middleOf(selector);
      return x === oldX && y === oldY;
    });
    await ui(pressMouse, x, y);
  }

  return {
    evaluate,
    waitFor,
    click,
    async type(selector, text) {
      await click(selector);
      await until(`${selector} to have the focus`, () =>
        evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector),
      );
      await ui(pressKeys, [...text]);
    },
    async press(...keys) {
      await ui(pressKeys, keys);
    },
    async screenshot(path) {
      writeFileSync(path, Buffer.from(await ui(pictureOfPopup), 'base64'));
    },
    isOpen: () => ui(isPopupOpen),
    async close() {
      await ui(closePopup);
      await until('the popup to close', async () => !(await ui(isPopupOpen)));
    },
  };
}
