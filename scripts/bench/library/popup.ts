import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePage } from '../../browsers/serve.ts';
import type { Session } from '../../browsers/session.ts';
import { openArticle } from '../../lib/open-article.ts';
import { median } from './texts.ts';

const rounds = 7;

/** Milliseconds from the start of the popup's document until it can be used, on a page with 500 mentions: median of 7. */
export async function popupUsableMs(session: Session): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-bench-'));
  const file = join(folder, 'many.html');
  writeFileSync(file, pageOfMany());
  const { page: url, close } = await servePage(file);
  try {
    const { page, popup, report } = await openArticle(session, url);
    if (report.mentions.length < 500) throw new Error(`${report.mentions.length} mentions only`);
    await popup.close();
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const popup = await session.clickAction(page);
      await popup.waitFor('.found-kind');
      times.push(
        await popup.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? 0),
      );
      await popup.close();
    }
    await page.close();
    return median(times);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function pageOfMany(): string {
  const sentence = (_: unknown, index: number) =>
    `<p>On ${(index % 28) + 1} July ${1990 + (index % 35)} the port handled ${1000 + index * 7} containers.</p>`;
  const sentences = Array.from({ length: 260 }, sentence).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The port</title>
    <article><h1>The port</h1>${sentences}</article></html>`;
}
