import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, serveFolder } from '../../scripts/browsers/serve.ts';
import { bundle } from '../../scripts/lib/bundle.ts';
import { temporaryFolder } from '../../scripts/lib/temporary-folder.ts';
import { eachBrowser } from './each-browser.ts';
import type { hitsOf } from './hit-test-page.ts';

const article = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Points</title>
<style>article { width: 500px; font: 16px/32px sans-serif } iframe { width: 480px; height: 90px; border: 9px solid }</style>
<article><h1>Storm nears the coast of the northern delta</h1>
<p>Mayor Joanna Price told reporters that the   harbour was closed on 4 July and that 35 ships waited outside it.</p>
<p>Crews of <a href="#c"><em>Port</em> Arthur</a> reached the last of the <b>families</b> on Friday evening, officials said.</p>
<div id="card"><template shadowrootmode="open"><p>Inside a card the ministry said that Hai Phong would reopen its schools on Monday next.</p></template></div>
<iframe srcdoc="<!doctype html><body style='font: 16px/32px sans-serif'><p>In a frame the hospital of Cà Mau counted twelve patients more than in the week before.</p>"></iframe>
</article></html>`;

declare const hitting: { hitsOf: typeof hitsOf };

eachBrowser('the mark under a point', (running) => {
  const folder = temporaryFolder();
  const marked = [
    'Joanna Price',
    'the harbour was closed on 4 July and that 35 ships',
    '4 July',
    'Port Arthur',
    'Hai Phong',
    'Cà Mau',
  ];
  let server: Server;
  let hits: ReturnType<typeof hitsOf>;

  beforeAll(async () => {
    writeFileSync(join(folder.path, 'points.html'), article);
    server = await serveFolder(folder.path);
    const page = await running.session.openPage(server.url('points.html'));
    const entry = join(import.meta.dirname, 'hit-test-page.ts');
    await page.addScriptTag({ content: await bundle(entry, 'hitting') });
    hits = await page.evaluate((marked) => hitting.hitsOf(marked), marked);
  });
  afterAll(async () => {
    await server.close();
    folder.remove();
  });

  it('is told in text, links, shadow roots and frames, the innermost first', () => {
    expect(hits.onEach).toEqual([
      ['Joanna Price'],
      ['the harbour was closed on 4 July and that 35 ships'],
      ['4 July', 'the harbour was closed on 4 July and that 35 ships'],
      ['Port Arthur'],
      ['Hai Phong'],
      ['Cà Mau'],
    ]);
  });

  it('is none beside the words, but for a mark that goes on', () => {
    expect(hits.beside).toEqual([
      [],
      [],
      ['the harbour was closed on 4 July and that 35 ships'],
      [],
      [],
      [],
    ]);
  });

  it('is none between two lines, where the nearest caret is in a mark', () => {
    expect(hits.below.flat()).toEqual([]);
  });
});
