import type { Area } from './area.ts';
import type { Store } from './schema.ts';
import type { Step } from './step.ts';

/** Keys of steps, oldest first: those that can be undone, and those that were. */
interface History {
  done: number[];
  undone: number[];
}

const key = 'history';
const kept = 30;

/**
 * Remembers the last 30 steps while the browser is open: their order in `session`, which outlives a
 * background that is stopped, their rows in the database, which has room for a removal of thousands.
 */
export class Undo {
  readonly #store: () => Promise<Store>;
  readonly #session: Area;

  constructor(store: () => Promise<Store>, session: Area) {
    this.#store = store;
    this.#session = session;
  }

  /** Forgets steps of before the browser was started. */
  async start(): Promise<void> {
    if ((await this.#session.get(key))[key]) return;
    await (await this.#store()).clear('steps');
    await this.#write({ done: [], undone: [] });
  }

  /** A step was taken: what had been undone before it can be done no more. */
  async add(step: number): Promise<void> {
    const { done, undone } = await this.#read();
    const all = [...done, step];
    await this.#forget([...undone, ...all.slice(0, -kept)]);
    await this.#write({ done: all.slice(-kept), undone: [] });
  }

  /** The step to take back next, or with `again` to do once more. */
  async next(again: boolean): Promise<Step | undefined> {
    const { done, undone } = await this.#read();
    const step = (again ? undone : done).at(-1);
    return step === undefined ? undefined : (await this.#store()).get('steps', step);
  }

  /** The step that `next` named has been taken back, or done again. */
  async moved(again: boolean): Promise<void> {
    const { done, undone } = await this.#read();
    const from = again ? undone : done;
    const to = again ? done : undone;
    to.push(...from.splice(-1));
    await this.#write({ done, undone });
  }

  async #forget(steps: number[]): Promise<void> {
    if (steps.length === 0) return;
    const writing = (await this.#store()).transaction('steps', 'readwrite');
    for (const step of steps) void writing.store.delete(step);
    await writing.done;
  }

  async #read(): Promise<History> {
    const stored = (await this.#session.get(key))[key] as History | undefined;
    return stored ?? { done: [], undone: [] };
  }

  #write(history: History): Promise<void> {
    return this.#session.set({ [key]: history });
  }
}
