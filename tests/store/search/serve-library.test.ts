import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Keeper } from '../../../utils/store/keeper.ts';
import { openStore, type Store } from '../../../utils/store/schema.ts';
import type { Progress } from '../../../utils/store/search/library-calls.ts';
import { serveLibrary } from '../../../utils/store/search/serve-library.ts';
import { memory } from '../areas.ts';
import { annotation, page } from './kept.ts';

const many = 60;
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('the library served from a store', () => {
  let keeper: Keeper;
  let store: Store;

  beforeEach(async () => {
    keeper = new Keeper(memory());
    for (let number = 0; number < many; number++) {
      const accessed = new Date(Date.UTC(2024, 0, 1 + number)).toISOString();
      const kept = page(`p${number}`, { accessed });
      await keeper.save(kept, [
        annotation(`a${number}`, { quote: `lời ${number}`, page: kept.id }),
      ]);
    }
    store = await openStore();
  });
  afterEach(async () => {
    store.close();
    await keeper.close();
    indexedDB.deleteDatabase('newsmark');
  });

  const titles = async (library: ReturnType<typeof serveLibrary>, from = 0, to = 3) => {
    const { entries } = await library.serving.find({ filter: {}, order: 'kept' });
    const shown = await library.serving.read({ entries: [...entries.slice(from, to)] });
    return shown.map((one) => (one && 'quote' in one ? one.quote : one?.title));
  };

  it('answers with the newest while it fills, then with everything', async () => {
    const library = serveLibrary(store);
    const told: (Progress & { first: (string | undefined)[] })[] = [];
    let waiting = Promise.resolve();
    await library.fill((progress) => {
      waiting = waiting.then(async () => {
        told.push({ ...progress, first: await titles(library) });
      });
    }, rest);
    await waiting;
    expect(told[0]).toEqual({
      annotations: 24,
      complete: false,
      first: ['p59', 'lời 59', 'p58'],
    });
    expect(told.at(-1)).toMatchObject({ annotations: many, complete: true });
    expect(await titles(library, 118, 120)).toEqual(['p0', 'lời 0']);
  });

  it('takes what is written while it fills, and forgets what is removed', async () => {
    const library = serveLibrary(store);
    let written = false;
    await library.fill(
      () => {},
      async () => {
        if (written) return;
        written = true;
        await keeper.edit([{ id: 'a3', fields: { note: 'sửa' } }]);
        await keeper.remove(['a4']);
        await library.serving.changed({
          changed: [
            ['annotations', 'a3'],
            ['annotations', 'a4'],
            ['pages', page('p4').id],
          ],
        });
      },
    );
    const found = (text: string) => library.serving.find({ filter: { text }, order: 'kept' });
    expect((await found('sua')).annotations).toBe(1);
    expect((await found('"lời 4"')).annotations).toBe(0);
    expect((await found('loi')).annotations).toBe(many - 1);
  });

  it('gives annotations with their pages, article by article, and tells what is there', async () => {
    const library = serveLibrary(store);
    await library.fill(() => {}, rest);
    const { entries } = await library.serving.find({ filter: { text: '"lời 7"' }, order: 'kept' });
    const ids = await library.serving.ids({ entries });
    expect(ids).toEqual(['a7']);
    const [kept] = await library.serving.kept({ ids: [...ids, 'unknown'] });
    expect(kept?.page.title).toBe('p7');
    expect(kept?.annotations.map(({ quote }) => quote)).toEqual(['lời 7']);
    expect(await library.serving.row({ id: 'a7' })).toBe(entries[1]);
    expect(await library.serving.row({ id: 'unknown' })).toBe(-1);
    expect(await library.serving.page({ id: 'unknown' })).toBeNull();
  });
});
