import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, serveFolder } from '../../scripts/browsers/serve.ts';
import { temporaryFolder } from '../../scripts/lib/temporary-folder.ts';
import { eachBrowser } from './each-browser.ts';
import { openText } from './open-text.ts';

const lead =
  'The harbour master said on Wednesday that the largest ship ever to call here had berthed safely.';
const page = (body: string, style = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour</title><style>${style}</style></head><body><article><p>${lead}</p>${body}<p>End.</p></article></body></html>`;

/** What only a real browser knows: what its layout hides, and what stands in other trees. */
eachBrowser('what is read', (running) => {
  const folder = temporaryFolder();
  let server: Server;

  beforeAll(async () => {
    server = await serveFolder(folder.path);
  });
  afterAll(async () => {
    await server.close();
    folder.remove();
  });

  /** The lines read between the first and the last. */
  const linesOf = async (body: string, style?: string): Promise<string[]> => {
    writeFileSync(join(folder.path, 'page.html'), page(body, style));
    const { text } = await openText(running.session, server.url('page.html'));
    const [first, ...lines] = text.split('\n');
    expect(first).toBe(lead);
    expect(lines.pop()).toBe('End.');
    return lines;
  };

  it('hidden by attribute, style sheet or style: left out, the rest of its line stays', async () => {
    const lines = await linesOf(
      `<p hidden>By attribute</p>
       <p hidden="until-found">Until found</p>
       <p style="content-visibility: hidden">Kept for later</p>
       <p class="none">By display</p>
       <div class="none"><section><p>Deep inside</p></section></div>
       <p class="invisible">By visibility <b>and <span class="visible">except this</span> again</b> not</p>
       <p>Ships <span class="none">and boats </span>of <b class="invisible">no </b>many <i style="display: none">old </i>flags.</p>
       <section class="skipped"><p>By content visibility</p></section>`,
      '.none { display: none } .invisible { visibility: hidden } .visible { visibility: visible } .skipped { content-visibility: hidden }',
    );
    expect(lines).toEqual(['except this', 'Ships of many flags.']);
  });

  it('transparent, clipped or off the screen: read, since pages move and fade their text in', async () => {
    const lines = await linesOf(
      '<p class="clear">Faded in.</p><p class="below">Far below.</p><div class="flat"><p>Unrolled.</p></div><div class="bare"><p>Without a box.</p></div>',
      '.clear { opacity: 0 } .below { margin-top: 9000px } .flat { max-height: 0; overflow: hidden } .bare { display: contents }',
    );
    expect(lines).toEqual(['Faded in.', 'Far below.', 'Unrolled.', 'Without a box.']);
  });

  it('a closed details element gives its summary, an open one all', async () => {
    const lines = await linesOf(
      `<details><summary>Shut</summary><p>Kept back.</p></details>
       <details open><summary>Open</summary><p>Told.</p></details>`,
    );
    expect(lines).toEqual(['Shut', 'Open', 'Told.']);
  });

  it('a frame of the same origin is read in its place', async () => {
    writeFileSync(join(folder.path, 'frame.html'), '<p>In a frame.</p><p hidden>Hidden.</p>');
    const lines = await linesOf(
      '<p>Before.</p><iframe src="frame.html"></iframe><p>Between.</p><iframe srcdoc="<p>In a <b>srcdoc</b>.</p>"></iframe><iframe class="none" src="frame.html"></iframe>',
      '.none { display: none }',
    );
    expect(lines).toEqual(['Before.', 'In a frame.', 'Between.', 'In a srcdoc.']);
  });

  it('a frame of another origin is not read, and harms nothing', async () => {
    writeFileSync(join(folder.path, 'frame.html'), '<p>Of another origin.</p>');
    const lines = await linesOf(
      `<p>Before.</p><iframe src="${server.url('frame.html', 'localhost')}"></iframe>
       <iframe sandbox src="frame.html"></iframe><object data="frame.html"></object><p>After.</p>`,
    );
    expect(lines).toEqual(['Before.', 'After.']);
  });

  it('an open shadow root is read in its host’s place, a closed one is not', async () => {
    const lines = await linesOf(
      `<x-open><template shadowrootmode="open"><style>.none { display: none }</style><p>In the open.</p><p class="none">Hidden.</p>
         <x-inner><template shadowrootmode="open"><p>Deeper.</p></template></x-inner></template>Never shown</x-open>
       <x-shut><template shadowrootmode="closed"><p>Behind a door.</p></template></x-shut>`,
    );
    expect(lines).toEqual(['In the open.', 'Deeper.']);
  });

  it('slots: in the order shown, with their own words where nothing fills them', async () => {
    const lines = await linesOf(
      `<x-card><template shadowrootmode="open"><p>Above.</p><slot name="second"></slot><p>Between <slot name="word">nothing</slot>.</p>
         <slot></slot><slot name="empty"><p>Of the slot.</p></slot><div hidden><slot name="gone"></slot></div></template>
         <p>Unnamed.</p><p slot="second">Second.</p><b slot="word">two slots</b><p slot="gone">In a hidden place.</p><p slot="nowhere">In no slot.</p></x-card>`,
    );
    expect(lines).toEqual(['Above.', 'Second.', 'Between two slots.', 'Unnamed.', 'Of the slot.']);
  });
});
