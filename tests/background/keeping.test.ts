import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { keeping } from '../../entrypoints/background/keeping.ts';
import { memoryArea } from '../store/areas.ts';
import { annotation, page } from '../store/kept.ts';

const closed: unknown[] = [];
const closing = (name: string) => ({
  setAccessLevel: async (to: unknown) => void closed.push([name, to]),
});
const local = { ...memoryArea(), ...closing('local') };
const session = { ...memoryArea(), ...closing('session') };
const api = { runtime: { id: 'newsmark' }, storage: { local, session } };
Object.assign(globalThis, { browser: api, chrome: api });

// The browser's API is looked for when the module is loaded.
const { keeping: start } = await import('../../entrypoints/background/keeping.ts');

let handlers: ReturnType<typeof keeping>;
beforeEach(() => {
  closed.length = 0;
  handlers = start();
});

const sender = {};
const save = (...annotations: ReturnType<typeof annotation>[]) =>
  handlers.save.run({ page: page(), annotations }, sender);

describe('keeping', () => {
  it('closes both stores to content scripts at every start', () => {
    const to = { accessLevel: 'TRUSTED_CONTEXTS' };
    expect(closed).toEqual([
      ['local', to],
      ['session', to],
    ]);
  });

  it('says that the disk is full, keeps what was there, and goes on when there is room', async () => {
    expect(await save(annotation({ id: 'a' }))).toEqual({ ok: true, value: null });
    const { set } = local;
    local.set = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
    expect(await save(annotation({ id: 'b' }))).toEqual({ ok: false, error: 'problemNoRoom' });
    local.set = set;
    const kept = await handlers.keptOn.run({ page: page().id }, sender);
    expect(kept.ok && kept.value.map(({ id }) => id)).toEqual(['a']);
    expect(await save(annotation({ id: 'b' }))).toEqual({ ok: true, value: null });
  });

  it('answers by a value, whatever goes wrong', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = annotation({ id: 'c', note: (() => {}) as unknown as string });
    expect(await save(broken)).toEqual({ ok: false, error: 'problemNotSaved' });
    silence.mockRestore();
  });

  it('tells an edit of what is kept no more from one that was made', async () => {
    await save(annotation({ id: 'd' }));
    const edited = await handlers.edit.run({ id: 'd', fields: { note: 'mới' } }, sender);
    expect(edited).toMatchObject({ ok: true, value: { id: 'd', note: 'mới' } });
    await handlers.remove.run({ ids: ['d'] }, sender);
    expect(await handlers.edit.run({ id: 'd', fields: { note: 'x' } }, sender)).toEqual({
      ok: false,
      error: 'problemKeptNoMore',
    });
  });
});
