import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { formats } from '../../utils/export/formats.ts';
import { downloadBy } from '../browsers/downloads.ts';
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

export interface Exported {
  format: string;
  /** The downloaded file's name. */
  file: string;
  bytes: Buffer;
  /** The same as UTF-8. */
  text: string;
}

/** Exports this page's annotations through the popup; the downloaded file's name and content. */
export async function exportFrom(
  popup: Popup,
  format: string,
  downloads: string,
): Promise<Exported> {
  if (!formats.some(({ id }) => id === format)) {
    throw new Error(`No format "${format}". There are: ${formats.map(({ id }) => id).join(', ')}.`);
  }
  const nothingKept = await popup.evaluate(
    () => document.querySelector('.kept .count')?.textContent === '0',
  );
  if (nothingKept) throw new Error('Nothing is kept on this page, so there is nothing to export.');
  await popup.evaluate(() => {
    if (!document.querySelector('.export')) {
      document.querySelector<HTMLElement>('.export-toggle')?.click();
    }
  });
  await popup.waitFor('.export select');
  await popup.evaluate(chooseFormat, format);
  const path = await downloadBy(downloads, () => popup.click('.export button'));
  const bytes = readFileSync(path);
  return { format, file: basename(path), bytes, text: bytes.toString('utf8') };
}

function chooseFormat(format: string): void {
  const select = document.querySelector<HTMLSelectElement>('.export select');
  if (!select) return;
  select.value = format;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
