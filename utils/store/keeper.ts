import type { Annotation, Edit, KeptPage, Page } from './annotation.ts';
import { keptOn } from './annotations.ts';
import type { Area } from './area.ts';
import { Base } from './base.ts';
import type { Clock } from './clock.ts';
import { commit, type Standing } from './commit.ts';
import { deviceName } from './device.ts';
import { type Files, openFiles } from './files.ts';
import { forgetHealth, type Health, readHealth } from './health.ts';
import { nameOf } from './opening.ts';
import { type Plan, planEdits, planNote, planRemove, planSave } from './plans.ts';
import { annotationOf } from './row.ts';
import type { Store } from './schema.ts';
import { few, rowsOf } from './shelf.ts';
import type { Piece } from './staged.ts';
import type { Change, Stepped } from './step.ts';
import { Writer } from './writer.ts';

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
  readonly #writer: Writer;

  constructor({ local, session, files = openFiles }: Surroundings) {
    this.#local = local;
    this.#base = new Base(local, files);
    this.#writer = new Writer(this.#base, session);
  }

  async keptOn(page: string): Promise<Annotation[]> {
    return this.#writer.surely(async () => keptOn(await this.#base.store(), page));
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
    if (size <= few) return this.#writer.write('saved', [plan(true)], name);
    return this.#writer.write('saved', [plan(false)], name).catch((error) => {
      if (nameOf(error) !== 'ConstraintError') throw error;
      return this.#writer.write('saved', [plan(true)], name);
    });
  }

  /** Changes fields of annotations, all in one step. */
  edit(edits: { id: string; fields: Edit }[]): Promise<void> {
    const now = new Date().toISOString();
    return this.#writer.write(
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
    return this.#writer.write('edited', [(store, tick) => planNote(store, tick, page, note)]);
  }

  /** Removes annotations, however many, in one step. */
  remove(ids: string[]): Promise<void> {
    return this.#writer.write(
      'removed',
      chunked([...new Set(ids)]).map((some) => (store, tick) => planRemove(store, tick, some)),
    );
  }

  /** Saves a piece of a file staged for an import: see `Writer`. */
  saveStaged(piece: Piece, name: string): Promise<boolean> {
    return this.#writer.writeStaged(piece, name);
  }

  /** Takes the last step back, or with `again` does the last undone one once more; null when there is none. */
  step(again: boolean): Promise<Stepped | null> {
    return this.#writer.step(again);
  }

  read<T>(run: (store: Store) => Promise<T>): Promise<T> {
    return this.#writer.surely(async () => run(await this.#base.store()));
  }

  /** This device's name: random, the same as in its stamps. */
  device(): Promise<string> {
    return deviceName(this.#local);
  }

  /** Writes what sharing brought or sent: no step of the reader's, nothing that waits to be sent. */
  share(plan: (store: Store, clock: Clock) => Promise<Shared>): Promise<void> {
    return this.#writer.inTurn(async () => {
      const [store, clock] = await Promise.all([this.#base.store(), this.#base.clock()]);
      const { changes, standing } = await plan(store, clock);
      await this.#base.put(changes, standing ? { standing } : {});
    });
  }

  /** Writes what a lost database may lose too, because it comes of itself again. */
  remark(plan: (store: Store) => Promise<Change[]>): Promise<void> {
    return this.#writer.inTurn(async () => {
      const store = await this.#base.store();
      await commit(store, await plan(store));
    });
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
}

const chunked = <T>(all: T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / chunk) }, (_, index) =>
    all.slice(index * chunk, (index + 1) * chunk),
  );
