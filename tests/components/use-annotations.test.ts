import { expect, it } from 'vitest';
import type { PageReport } from '../../utils/messages.ts';

const saved = { ok: true, value: null };
const refreshed: number[] = [];
const api = {
  runtime: { id: 'newsmark', sendMessage: async () => saved },
  tabs: {
    // A page nobody sees answers when it is seen.
    sendMessage(tab: number) {
      refreshed.push(tab);
      return new Promise<never>(() => {});
    },
  },
};
Object.assign(globalThis, { browser: api, chrome: api });

// The browser's API is looked for when the module is loaded.
const { useAnnotations } = await import('../../components/use-annotations.ts');

it('answers that a change is saved though the page does not come to paint it', async () => {
  const { edit } = useAnnotations(7, {} as PageReport);
  expect(await edit('a', { note: 'ghi chú' })).toEqual(saved);
  expect(refreshed).toEqual([7]);
});
