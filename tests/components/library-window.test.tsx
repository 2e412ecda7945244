// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { IndexClient } from '../../components/library/index-client.ts';
import { Library } from '../../components/library/Library.tsx';
import { sampleLibrary } from '../../scripts/library/sample.ts';
import { Keeper } from '../../utils/store/keeper.ts';
import { openStore, type Store } from '../../utils/store/schema.ts';
import type { LibraryCalls } from '../../utils/store/search/library-calls.ts';
import { serveLibrary } from '../../utils/store/search/serve-library.ts';
import { memory } from '../store/areas.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, parts: string[] = []) =>
        key === 'languageTag' ? 'en' : [key, ...parts].join(' '),
      getUILanguage: () => 'en',
    },
  },
}));

let keeper: Keeper;
let store: Store;

beforeEach(async () => {
  document.body.replaceChildren();
  location.hash = '';
  keeper = new Keeper(memory());
  for (const { page, annotations } of sampleLibrary()) await keeper.save(page, annotations);
  store = await openStore();
});
afterEach(async () => {
  render(null, document.body.firstElementChild ?? document.body);
  store.close();
  await keeper.close();
  indexedDB.deleteDatabase('newsmark');
});

/** The library over a served store, without a Worker between them. */
async function open() {
  const { serving, fill } = serveLibrary(store);
  await fill(
    () => {},
    async () => {},
  );
  const index: IndexClient = {
    ask: <K extends keyof LibraryCalls>(call: K, ask: LibraryCalls[K][0]) =>
      (serving[call] as (ask: LibraryCalls[K][0]) => Promise<LibraryCalls[K][1]>)(ask),
    progress: { annotations: 20, complete: true },
    watch: () => () => {},
  };
  const root = document.body.appendChild(document.createElement('div'));
  const openImport = () => {
    throw new Error('Nothing is imported here');
  };
  render(<Library index={index} openImport={openImport} />, root);
  const text = (selector: string) => root.querySelector(selector)?.textContent ?? '';
  const says = (selector: string, wanted: string) =>
    vi.waitFor(() => expect(text(selector)).toContain(wanted));
  const click = (selector: string) => root.querySelector<HTMLElement>(selector)?.click();
  await says('.row .quote', 'tập trung');
  return { root, text, says, click };
}

it('lists what is kept by article and shows the detail of what is chosen', async () => {
  const { root, says, text } = await open();
  expect(text('.tally')).toBe('libraryAnnotations_other 20 · libraryPages_other 3');
  expect(text('.row .title')).toBe('Giao ban công tác dân vận 6 tháng đầu năm 2024');
  const second = root.querySelectorAll<HTMLElement>('.row')[2];
  expect(second?.textContent).toContain('Đỗ Mạnh Hiến');
  second?.click();
  await says('.detail .in-context', 'Theo báo cáo, Đỗ Mạnh Hiến trong buổi làm việc.');
  expect(second?.tabIndex).toBe(0);
  expect(root.querySelector('.detail a')?.getAttribute('href')).toMatch(
    /^https:\/\/anhp\.vn\/giao-ban-cong-tac-dan-van\.html#:~:text=/,
  );
});

it('searches as it is typed and says when nothing is found', async () => {
  const { root, says, text } = await open();
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  const type = (typed: string) => {
    if (!field) throw new Error('No search field');
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  type('hạ');
  await says('.tally', 'libraryAnnotations_one 1 · libraryPages_one 1');
  await says('.row mark', 'hạ');
  expect(root.querySelectorAll('.row mark')).toHaveLength(1);
  type('xyz');
  await says('.empty', 'libraryFoundNothing');
  expect(text('.tally')).toBe('libraryAnnotations_other 0');
});

it('counts tags and names, and leads from a count to its annotations', async () => {
  const { root, says, text, click } = await open();
  click('.rail a[href="#tag"]');
  await says('.facet', 'Hải Phòng');
  click('.facet');
  await says('.tally', 'libraryAnnotations_other 3 · libraryPages_other 2');
  expect(text('.filter-bar .tag bdi')).toBe('#Hải Phòng');
  click('.filter-bar .link');
  click('.rail a[href="#entity"]');
  await says('.entities', 'Đỗ Mạnh Hiến');
  const names = [...root.querySelectorAll<HTMLElement>('.entities .facet')];
  names.find((name) => name.textContent?.includes('Đỗ Mạnh Hiến'))?.click();
  await says('.together h2', 'Đỗ Mạnh Hiến');
  await says('.together', 'Mặt trận Tổ quốc Việt Nam');
});

it('draws the dates of a timeline and narrows to what a bar holds', async () => {
  const { root, says, click } = await open();
  click('.rail a[href="#timeline"]');
  await says('.tally', 'libraryAnnotations_other 4');
  await says('.histogram', '2024');
  const bars = [...root.querySelectorAll<SVGElement>('.histogram [role=button]')];
  const july = bars.find((bar) => bar.getAttribute('aria-label')?.startsWith('Jul 2024'));
  expect(july?.getAttribute('aria-label')).toBe('Jul 2024: libraryDates_one 1');
  july?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await says('.tally', 'libraryAnnotations_one 1');
  await says('.row .quote', 'Chiều 3-7');
});
