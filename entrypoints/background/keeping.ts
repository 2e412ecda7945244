import { browser } from 'wxt/browser';
import type { BackgroundCalls, Handlers } from '../../utils/messages.ts';
import { done, failed } from '../../utils/result.ts';
import { Keeper } from '../../utils/store/keeper.ts';

type Keeping = Pick<
  Handlers<BackgroundCalls>,
  'keptOn' | 'save' | 'edit' | 'notePage' | 'remove' | 'undo' | 'redo'
>;

/** What the background does with the store; nothing else writes it. */
export function keeping(): Keeping {
  const { local, session } = browser.storage;
  const keeper = new Keeper({ local, session });
  return {
    keptOn: {
      from: ['page', 'extension'],
      run: async ({ page }) => done(await keeper.keptOn(page)),
    },
    save: {
      from: ['extension'],
      run: async ({ page, annotations }) => {
        await keeper.save(page, annotations);
        return done(null);
      },
    },
    edit: {
      from: ['extension'],
      run: async ({ id, fields }) => {
        const [edited] = await keeper.edit([{ id, fields }]);
        return edited ? done(edited) : failed('problemKeptNoMore');
      },
    },
    notePage: {
      from: ['extension'],
      run: async ({ page, note }) => {
        await keeper.notePage(page, note);
        return done(null);
      },
    },
    remove: {
      from: ['extension'],
      run: async ({ ids }) => {
        await keeper.remove(ids);
        return done(null);
      },
    },
    undo: { from: ['extension'], run: async () => done(await keeper.step(false)) },
    redo: { from: ['extension'], run: async () => done(await keeper.step(true)) },
  };
}
