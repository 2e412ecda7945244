import type { Page } from 'puppeteer-core';
import type { Session } from '../../../scripts/browsers/session.ts';
import { until } from '../../../scripts/browsers/until.ts';

/** The library as a tab, once its index is complete and its first rows are drawn. */
export async function openLibrary(session: Session, view = 'all'): Promise<Page> {
  const page = await session.openExtensionPage(`library.html#${view}`);
  await page.setViewport({ width: 1200, height: 760 });
  await until('the library', () =>
    page.evaluate(
      () =>
        document.querySelector('.rail .count') !== null &&
        !document.querySelector('.tally')?.textContent?.includes('…') &&
        document.querySelector('.blank') === null,
    ),
  );
  return page;
}

/**
 * Presses Tab, or Shift+Tab where that is the way, until the focus is on what the selector names.
 * Never past the end of the document: from Firefox's own bars the driver's keys come back to the
 * page without its window's focus, and Enter on a button then clicks nothing.
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const way = await page.evaluate((wanted) => {
      const active = document.activeElement ?? document.body;
      if (active.matches(wanted)) return 'there';
      const before = Node.DOCUMENT_POSITION_PRECEDING;
      const isBefore = (one: Element) => (active.compareDocumentPosition(one) & before) !== 0;
      const all = [...document.querySelectorAll(wanted)];
      return active !== document.body && all.length > 0 && all.every(isBefore) ? 'back' : 'on';
    }, selector);
    if (way === 'there') return;
    await press(page, way === 'back' ? 'Shift+Tab' : 'Tab');
  }
  const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
  throw new Error(`The Tab key does not lead to ${selector}; it is at ${at}`);
}

export const tally = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.tally')?.textContent ?? '');

export const untilTally = (page: Page, start: string) =>
  until(`the tally to say ${start}`, async () => {
    const now = await page.evaluate(() => ({
      tally: document.querySelector('.tally')?.textContent ?? '',
      typed: document.querySelector<HTMLInputElement>('input[type=search]')?.value,
    }));
    if (!now.tally.startsWith(start)) throw new Error(`“${now.typed}” finds ${now.tally}`);
    return true;
  });

/** What the list shows, row by row: headings as `# title`. */
export const rows = async (page: Page): Promise<string[]> => {
  await until('rows that are read', () =>
    page.evaluate(() => document.querySelector('.blank, [aria-busy=true]') === null),
  );
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.row')]
      .sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
      .map((row) => {
        const title = row.querySelector('.title')?.textContent;
        return title ? `# ${title}` : (row.querySelector('.quote')?.textContent ?? '');
      }),
  );
};

/** Replaces what the search field has by real keys. */
export async function search(page: Page, text: string): Promise<void> {
  const typing = await page.evaluate(() =>
    document.activeElement?.matches('input, textarea, select'),
  );
  if (!typing) await page.keyboard.press('/');
  await tabTo(page, 'input[type=search]');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  // An emoji comes whole from a picker; as a key Firefox gets it in two halves.
  if (/^\p{Extended_Pictographic}$/u.test(text)) await page.keyboard.sendCharacter(text);
  else await page.keyboard.type(text);
}

export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

export async function press(page: Page, chord: string): Promise<void> {
  const keys = chord.split('+') as Parameters<Page['keyboard']['press']>[0][];
  const last = keys.pop();
  for (const key of keys) await page.keyboard.down(key);
  if (last) await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}
