import { browser } from 'wxt/browser';
import type { BackgroundCalls, Handlers } from '../../utils/messages.ts';
import { done, failed, type Result } from '../../utils/result.ts';
import { Keeper } from '../../utils/store/keeper.ts';
import { isFull, nameOf } from '../../utils/store/opening.ts';
import { type HereCalls, hereHandlers, type Write } from './here.ts';
import type { sharing } from './sharing.ts';

type Keeping = Pick<
  Handlers<BackgroundCalls>,
  | 'keptOn'
  | 'save'
  | 'saveMany'
  | 'saveStaged'
  | 'edit'
  | 'editMany'
  | 'notePage'
  | 'remove'
  | 'undo'
  | 'redo'
  | 'health'
  | 'healthSeen'
> &
  Handlers<HereCalls>;

/** The store's one writer. */
export function startKeeper(): Keeper {
  const { local, session } = browser.storage;
  closeToPages(local, session);
  return new Keeper({ local, session });
}

/** What sharing has to do with what is kept. */
type Shared = Pick<ReturnType<typeof sharing>, 'edited' | 'signed' | 'signature'>;

/** A reader who shares with nobody. */
const alone: Shared = {
  edited() {},
  signed: async (annotations) => annotations,
  signature: async () => ({}),
};

/** What the background does with the store; nothing else writes it. */
export function keeping(keeper = startKeeper(), shared: Shared = alone): Keeping {
  const guard = guarding(keeper);

  const written = async <T>(writing: Promise<T>) => {
    const answer = await writing;
    guard();
    shared.edited();
    return done(answer);
  };
  const write: Write = async (writing) => {
    await written(writing);
    return done(null);
  };
  const keeping: Keeping = {
    ...hereHandlers(keeper, write),
    keptOn: {
      from: ['extension'],
      run: async ({ page }) => done(await keeper.keptOn(page)),
    },
    save: {
      from: ['extension'],
      run: async ({ page, annotations }) =>
        write(keeper.save(page, await shared.signed(annotations))),
    },
    saveMany: {
      from: ['extension'],
      run: ({ kept, step }) => write(keeper.saveMany(kept, step)),
    },
    saveStaged: {
      from: ['extension'],
      run: ({ piece, step }) => written(keeper.saveStaged(piece, step)),
    },
    edit: {
      from: ['extension'],
      run: async ({ id, fields }) => {
        const signed = { ...fields, ...(await shared.signature(id)) };
        await write(keeper.edit([{ id, fields: signed }]));
        const edited = await keeper.annotation(id);
        return edited ? done(edited) : failed('problemKeptNoMore');
      },
    },
    editMany: { from: ['extension'], run: ({ edits }) => write(keeper.edit(edits)) },
    notePage: {
      from: ['extension'],
      run: ({ page, note }) => write(keeper.notePage(page, note)),
    },
    remove: { from: ['extension'], run: ({ ids }) => write(keeper.remove(ids)) },
    undo: { from: ['extension'], run: async () => done(await keeper.step(false)) },
    redo: { from: ['extension'], run: async () => done(await keeper.step(true)) },
    health: { from: ['extension'], run: async () => done(await keeper.health()) },
    healthSeen: { from: ['extension'], run: () => write(keeper.forgetHealth()) },
  };
  for (const handler of Object.values(keeping) as Told[]) handler.run = told(handler.run);
  return keeping;
}

interface Told {
  run: (...asked: never[]) => Promise<Result<unknown>>;
}

/** What went wrong, as a key the reader's window has a sentence for. */
function told(run: Told['run']): Told['run'] {
  return async (...asked) => {
    try {
      return await run(...asked);
    } catch (error) {
      if (isFull(error)) return failed('problemNoRoom');
      if (nameOf(error) === 'VersionError') return failed('problemNewerData');
      console.error('The store:', error);
      return failed('problemNotSaved');
    }
  };
}

/** By default Chromium lets content scripts, which share a process with the page, read these. */
function closeToPages(...areas: object[]): void {
  for (const area of areas) {
    if (!('setAccessLevel' in area)) continue;
    const close = area.setAccessLevel as (to: { accessLevel: string }) => Promise<void>;
    void close.call(area, { accessLevel: 'TRUSTED_CONTEXTS' });
  }
}

/** Takes a snapshot once writing has paused, while the background is awake from it. */
function guarding(keeper: Keeper): () => void {
  const pauseMs = 2000;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      keeper.guard().catch((error) => console.error('No snapshot could be taken:', error));
    }, pauseMs);
  };
}
