import type { Area } from './area.ts';
import type { Store } from './schema.ts';
import type { Step } from './step.ts';

/** What the reader did at once: the keys of its parts in the database, and what names it. */
interface Taken {
  name: string;
  parts: number[];
}

/** Oldest first: what can be undone, and what was. */
interface History {
  done: Taken[];
  undone: Taken[];
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
  #started = false;

  constructor(store: () => Promise<Store>, session: Area) {
    this.#store = store;
    this.#session = session;
  }

  /** Forgets steps of before the browser was started. */
  async start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    if ((await this.#session.get(key))[key]) return;
    await (await this.#store()).clear('steps');
    await this.#write({ done: [], undone: [] });
  }

  /** A part of a step was taken: what had been undone before can be done no more. */
  async add(name: string, part: number): Promise<void> {
    const { done, undone } = await this.#read();
    const last = done.at(-1);
    if (last?.name === name) last.parts.push(part);
    else done.push({ name, parts: [part] });
    await this.#forget([...undone, ...done.slice(0, -kept)].flatMap(({ parts }) => parts));
    await this.#write({ done: done.slice(-kept), undone: [] });
  }

  /** The parts of the step to take back next, or with `again` to do once more, in the order to do it. */
  async next(again: boolean): Promise<number[]> {
    const { done, undone } = await this.#read();
    const parts = (again ? undone : done).at(-1)?.parts ?? [];
    return again ? parts : parts.reverse();
  }

  async part(key: number): Promise<Step | undefined> {
    return (await this.#store()).get('steps', key);
  }

  /** The step that `next` named has been taken back, or done again. */
  async moved(again: boolean): Promise<void> {
    const { done, undone } = await this.#read();
    const [from, to] = again ? [undone, done] : [done, undone];
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
