import type { KeptPage } from './annotation.ts';
import type { Area } from './area.ts';
import type { Base } from './base.ts';
import { isBroken, nameOf } from './opening.ts';
import { type Plan, planSave } from './plans.ts';
import { type Piece, pieceClock, readPiece, type StagedEntry } from './staged.ts';
import {
  type Change,
  filled,
  presentRows,
  remembered,
  type Step,
  type Stepped,
  stepBack,
  type What,
} from './step.ts';
import { Undo } from './undo.ts';

/** Writes plans as steps that can be undone, one write at a time, whatever becomes of the connection. */
export class Writer {
  readonly #base: Base;
  readonly #undo: Undo;

  /** @param session where the order of the steps is remembered. */
  constructor(base: Base, session: Area) {
    this.#base = base;
    this.#undo = new Undo(() => base.store(), session);
  }

  /** Runs once all that was begun before has ended. */
  inTurn<T>(run: () => Promise<T>): Promise<T> {
    return this.#base.inTurn(() => this.surely(run));
  }

  /**
   * Saves a piece of a file staged for an import; calls with one `name` are undone together. Answers
   * whether the piece was there, as it was written.
   */
  async writeStaged(piece: Piece, name: string): Promise<boolean> {
    // Read before its turn, while the piece before is written.
    const files = await this.surely(() => this.#base.files());
    const kept = files && (await readPiece(files, piece));
    if (!kept) return false;
    const save = (careful: boolean) => this.inTurn(() => this.#piece(piece, kept, name, careful));
    await save(false).catch((error) => {
      if (nameOf(error) !== 'ConstraintError') throw error;
      return save(true);
    });
    return true;
  }

  /** Takes the last step back, or with `again` does the last undone one once more; null when there is none. */
  step(again: boolean): Promise<Stepped | null> {
    return this.#base.inTurn(async () => {
      await this.#undo.start();
      const ids: string[] = [];
      let what: What | undefined;
      for (const key of await this.#undo.next(again)) {
        const step = await this.#undo.part(key);
        if (!step) continue;
        await this.surely(() => this.#takeBack(step, key, again));
        what = step.what;
        ids.push(...step.ids);
      }
      if (!what) return null;
      await this.#undo.moved(again);
      return { what, ids };
    });
  }

  /** Writes plans as one step, or as more of the step `name`. */
  async write(what: What, plans: Plan[], name: string = crypto.randomUUID()): Promise<void> {
    // Each part takes its own turn, so that a save does not wait for a removal of thousands.
    for (const plan of plans) {
      await this.inTurn(() => this.#part(what, plan, name));
    }
  }

  /**
   * A connection the browser has closed is opened anew, and the database made whole; one that still
   * cannot be read is made anew.
   */
  async surely<T>(run: () => Promise<T>): Promise<T> {
    for (const mend of [() => this.#base.close(), () => this.#base.mend()]) {
      try {
        return await run();
      } catch (error) {
        if (!isBroken(error)) throw error;
        await mend();
      }
    }
    return run();
  }

  async #part(what: What, plan: Plan, name: string): Promise<void> {
    await this.#undo.start();
    const [store, { tick }] = await Promise.all([this.#base.store(), this.#base.clock()]);
    await this.#take(what, waiting(await plan(store, tick)), name);
  }

  async #take(what: What, changes: Change[], name: string, staged?: StagedEntry): Promise<void> {
    if (changes.length === 0) return;
    const ids = changes.flatMap(({ table, after }) => (table === 'pages' ? [] : after.id));
    const step = { step: { what, ids, changes: changes.map(remembered) } };
    const key = await this.#base.put(changes, staged ? { step, staged } : { step });
    if (key !== undefined) await this.#undo.add(name, key);
  }

  async #piece(piece: Piece, kept: KeptPage[], name: string, careful: boolean): Promise<void> {
    await this.#undo.start();
    const [store, clock] = await Promise.all([this.#base.store(), this.#base.clock()]);
    const after = clock.tick();
    const own = pieceClock(after);
    const changes = waiting(await planSave(store, own.tick, kept, careful));
    clock.see(own.last());
    const staged = isFirst(changes, kept) ? { ...piece, after } : undefined;
    await this.#take('saved', changes, name, staged);
  }

  async #takeBack(step: Step, key: number, again: boolean): Promise<void> {
    const { changes } = step;
    const [store, { tick }] = await Promise.all([this.#base.store(), this.#base.clock()]);
    const present = await presentRows(store, changes);
    const taken = again ? {} : { step: { step: filled(step, present), key } };
    await this.#base.put(waiting(stepBack(changes, present, again, tick)), taken);
  }
}

/** Whether all of these pages was new, and the reader's own: then its rows can be made again from them. */
const isFirst = (changes: Change[], kept: KeptPage[]): boolean =>
  changes.every(({ before, after }) => !before && !after.space) &&
  changes.length === kept.length + idsOf(kept).size;

const idsOf = (kept: KeptPage[]): Set<string> =>
  new Set(kept.flatMap(({ annotations }) => annotations.map(({ id }) => id)));

/** What belongs to a team waits to be sent to it. */
const waiting = (changes: Change[]): Change[] =>
  changes.map((change) =>
    change.after.space ? { ...change, after: { ...change.after, dirty: 1 } } : change,
  );
