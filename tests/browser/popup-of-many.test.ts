import { expect, it } from 'vitest';
import { eachBrowser } from './each-browser.ts';
import { article, document as html, servePages } from './hostile/site.ts';

const sentences = Array.from(
  { length: 260 },
  (_, index) =>
    `<p>On ${(index % 28) + 1} July ${1990 + (index % 35)} the port handled ${1000 + index * 7} containers.</p>`,
);

eachBrowser('the popup of a page with 500 mentions', (running) => {
  const site = servePages(running, { 'many.html': html(article(sentences.join(''))) });

  it('draws the first of each kind, and tells how soon it could be used', async () => {
    const { page, report } = await site.open('many.html');
    expect((await report()).mentions.length).toBeGreaterThanOrEqual(500);
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const popup = await running.session.clickAction(page);
      await popup.waitFor('.found-kind');
      expect(
        await popup.evaluate(() => document.querySelectorAll('.found-row, tbody tr').length),
      ).toBeLessThan(30);
      times.push(
        await popup.evaluate(() =>
          Math.round(performance.getEntriesByName('usable')[0]?.startTime ?? 0),
        ),
      );
      await popup.close();
    }
    console.log(`${running.name}: popup usable after ${times.join(', ')} ms`);
  });

  it('draws all of a kind when that is asked for', async () => {
    const { page } = await site.open('many.html');
    const popup = await running.session.clickAction(page);
    await popup.waitFor('.kind-figure .more');
    await popup.click('.kind-figure .more');
    await popup.waitFor('tbody tr:nth-child(200)');
  });
});
