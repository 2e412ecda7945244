import type { Annotation, Edit, KeptPage, Page } from './annotation.ts';
import { keptOn } from './annotations.ts';
import type { Area } from './area.ts';
import { Base } from './base.ts';
import type { Clock } from './clock.ts';
import { commit, type Standing } from './commit.ts';
import { deviceName } from './device.ts';
import { type Files, openFiles } from './files.ts';
import { forgetHealth, type Health, readHealth } from './health.ts';
import { isBroken, nameOf } from './opening.ts';
import { type Plan, planEdits, planNote, planRemove, planSave } from './plans.ts';
import { annotationOf } from './row.ts';
import type { Store } from './schema.ts';
import { few, rowsOf } from './shelf.ts';
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

export interface Surroundings {
  local: Area;
  session: Area;
  /** Where snapshots go; the origin-private file system unless told. */
  files?: () => Promise<Files | undefined>;
}

export interface Shared {
  changes: Change[];
  standing?: Standing;
}

/** So many records are written at once: a transaction of some ten milliseconds. */
const chunk = 500;

/** The only writer of the store: one write at a time, each acknowledged when it is on disk twice. */
export class Keeper {
  readonly #local: Area;
  readonly #base: Base;
  readonly #undo: Undo;

  constructor({ local, session, files = openFiles }: Surroundings) {
    this.#local = local;
    this.#base = new Base(local, files);
    this.#undo = new Undo(() => this.#base.store(), session);
  }

  async keptOn(page: string): Promise<Annotation[]> {
    return this.#surely(async () => keptOn(await this.#base.store(), page));
  }

  save(page: Page, annotations: Annotation[]): Promise<void> {
    return this.saveMany([{ page, annotations }]);
  }

  /** Saves what is on many pages; calls with one `name` are undone together. */
  saveMany(kept: KeptPage[], name?: string): Promise<void> {
    const plan =
      (careful: boolean): Plan =>
      (store, tick) =>
        planSave(store, tick, kept, careful);
    const size = kept.reduce((sum, { annotations }) => sum + annotations.length, 0);
    if (size <= few) return this.#write('saved', [plan(true)], name);
    return this.#write('saved', [plan(false)], name).catch((error) => {
      if (nameOf(error) !== 'ConstraintError') throw error;
      return this.#write('saved', [plan(true)], name);
    });
  }

  /**
   * Saves a piece of a file staged for an import; calls with one `name` are undone together. Answers
   * whether the piece was there, as it was written.
   */
  async saveStaged(piece: Piece, name: string): Promise<boolean> {
    // Read before its turn, while the piece before is written.
    const files = await this.#surely(() => this.#base.files());
    const kept = files && (await readPiece(files, piece));
    if (!kept) return false;
    const save = (careful: boolean) =>
      this.#base.inTurn(() => this.#surely(() => this.#piece(piece, kept, name, careful)));
    await save(false).catch((error) => {
      if (nameOf(error) !== 'ConstraintError') throw error;
      return save(true);
    });
    return true;
  }

  /** Changes fields of annotations, all in one step. */
  edit(edits: { id: string; fields: Edit }[]): Promise<void> {
    const now = new Date().toISOString();
    return this.#write(
      'edited',
      chunked(edits).map((some) => (store, tick) => planEdits(store, tick, some, now)),
    );
  }

  /** Whatever page it stands on; undefined when it is not kept. */
  async annotation(id: string): Promise<Annotation | undefined> {
    const [row] = await rowsOf(await this.#base.store(), [id]);
    return annotationOf(row);
  }

  notePage(page: Page, note: string): Promise<void> {
    return this.#write('edited', [(store, tick) => planNote(store, tick, page, note)]);
  }

  /** Removes annotations, however many, in one step. */
  remove(ids: string[]): Promise<void> {
    return this.#write(
      'removed',
      chunked([...new Set(ids)]).map((some) => (store, tick) => planRemove(store, tick, some)),
    );
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
        await this.#surely(() => this.#takeBack(step, key, again));
        what = step.what;
        ids.push(...step.ids);
      }
      if (!what) return null;
      await this.#undo.moved(again);
      return { what, ids };
    });
  }

  read<T>(run: (store: Store) => Promise<T>): Promise<T> {
    return this.#surely(async () => run(await this.#base.store()));
  }

  /** This device's name: random, the same as in its stamps. */
  device(): Promise<string> {
    return deviceName(this.#local);
  }

  /** Writes what sharing brought or sent: no step of the reader's, nothing that waits to be sent. */
  share(plan: (store: Store, clock: Clock) => Promise<Shared>): Promise<void> {
    return this.#base.inTurn(() =>
      this.#surely(async () => {
        const [store, clock] = await Promise.all([this.#base.store(), this.#base.clock()]);
        const { changes, standing } = await plan(store, clock);
        await this.#base.put(changes, standing ? { standing } : {});
      }),
    );
  }

  /** Writes what a lost database may lose too, because it comes of itself again. */
  remark(plan: (store: Store) => Promise<Change[]>): Promise<void> {
    return this.#base.inTurn(() =>
      this.#surely(async () => {
        const store = await this.#base.store();
        await commit(store, await plan(store));
      }),
    );
  }

  async health(): Promise<Health> {
    const snapshot = await this.#base.latestSnapshot();
    return { ...(await readHealth(this.#local)), ...(snapshot ? { snapshot } : {}) };
  }

  /** The reader has been told. */
  forgetHealth(): Promise<void> {
    return forgetHealth(this.#local);
  }

  /** Takes a snapshot where one is due. */
  guard(now?: number): Promise<void> {
    return this.#base.guard(now);
  }

  /** Waits for what is being written and closes the database. */
  close(): Promise<void> {
    return this.#base.inTurn(() => this.#base.close());
  }

  async #write(what: What, plans: Plan[], name: string = crypto.randomUUID()): Promise<void> {
    // Each part takes its own turn, so that a save does not wait for a removal of thousands.
    for (const plan of plans) {
      await this.#base.inTurn(() => this.#surely(() => this.#part(what, plan, name)));
    }
  }

  /**
   * A connection the browser has closed is opened anew, and the database made whole; one that still
   * cannot be read is made anew.
   */
  async #surely<T>(run: () => Promise<T>): Promise<T> {
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

const chunked = <T>(all: T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / chunk) }, (_, index) =>
    all.slice(index * chunk, (index + 1) * chunk),
  );

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
