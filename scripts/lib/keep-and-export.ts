import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '../../utils/export/formats.ts';
import type { Popup } from '../browsers/driver.ts';
import { until } from '../browsers/until.ts';

/** Presses "Keep all" in the popup and waits until everything found is kept. */
export async function saveAll(popup: Popup): Promise<void> {
  const nothingToKeep = await popup.evaluate(() => !document.querySelector('.keep-all'));
  if (nothingToKeep) return;
  await popup.click('.keep-all');
  await until('everything to be saved', () =>
    popup.evaluate(() => !document.querySelector('.keep-all')),
  );
}

/** Exports this page's annotations through the popup; the downloaded file's name and text. */
export async function exportFrom(
  popup: Popup,
  format: string,
  downloads: string,
): Promise<{ format: string; file: string; text: string }> {
  if (!formats.some(({ id }) => id === format)) {
    throw new Error(`No format "${format}". There are: ${formats.map(({ id }) => id).join(', ')}.`);
  }
  const before = new Set(readdirSync(downloads));
  await popup.evaluate(chooseFormat, format);
  await popup.click('.export button');
  const file = await until('the exported file', async () => {
    const said = await popup.evaluate(() => document.querySelector('.said')?.textContent ?? '');
    const fresh = readdirSync(downloads).filter((name) => !before.has(name));
    const [whole] = fresh;
    if (whole && fresh.length === 1 && isWhole(join(downloads, whole))) return whole;
    if (said && !said.includes('newsmark-')) throw new Error(said);
    return undefined;
  });
  return { format, file, text: readFileSync(join(downloads, file), 'utf8') };
}

/** Browsers write under another name until the file is whole; Firefox holds the place with an empty one. */
const isWhole = (file: string): boolean =>
  !/\.(?:part|crdownload|tmp)$/u.test(file) && statSync(file).size > 0;

function chooseFormat(format: string): void {
  const select = document.querySelector<HTMLSelectElement>('.export select');
  if (!select) return;
  select.value = format;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
