import type { Annotation, Edit, Page } from './annotation.ts';
import { keptOn } from './annotations.ts';
import type { Area } from './area.ts';
import type { Clock, Tick } from './clock.ts';
import { commit } from './commit.ts';
import { clockEntry, deviceClock } from './device.ts';
import { planEdits, planNote, planRemove, planSave } from './plans.ts';
import { annotationOf } from './row.ts';
import { openStore, type Store } from './schema.ts';
import { inTurn } from './serial.ts';
import { type Change, type Step, type Stepped, stepBack, type What } from './step.ts';
import { Undo } from './undo.ts';

export interface Areas {
  local: Area;
  session: Area;
}

/** The only writer of the store: one write at a time, each acknowledged when it is on disk. */
export class Keeper {
  readonly #areas: Areas;
  readonly #inTurn = inTurn();
  readonly #undo: Undo;
  #opening: Promise<Store> | undefined;
  #clock: Promise<Clock> | undefined;
  #started: Promise<void> | undefined;

  constructor(areas: Areas) {
    this.#areas = areas;
    this.#undo = new Undo(() => this.#store(), areas.session);
  }

  async keptOn(page: string): Promise<Annotation[]> {
    return keptOn(await this.#store(), page);
  }

  save(page: Page, annotations: Annotation[]): Promise<void> {
    return this.#write('saved', (store, tick) => planSave(store, tick, page, annotations));
  }

  /** Changes fields of annotations, all in one step; answers what they are now. */
  async edit(edits: { id: string; fields: Edit }[]): Promise<Annotation[]> {
    const now = new Date().toISOString();
    await this.#write('edited', (store, tick) => planEdits(store, tick, edits, now));
    const store = await this.#store();
    const rows = await Promise.all(edits.map(({ id }) => store.get('annotations', id)));
    return rows.flatMap((row) => annotationOf(row) ?? []);
  }

  notePage(page: Page, note: string): Promise<void> {
    return this.#write('edited', (store, tick) => planNote(store, tick, page, note));
  }

  remove(ids: string[]): Promise<void> {
    return this.#write('removed', (store, tick) => planRemove(store, tick, ids));
  }

  /** Takes the last step back, or with `again` does the last undone one once more; null when there is none. */
  step(again: boolean): Promise<Stepped | null> {
    return this.#inTurn(async () => {
      const [store, clock] = await this.#ready();
      const step = await this.#undo.next(again);
      if (!step) return null;
      const { changes, what, ids } = step;
      const present = await Promise.all(
        changes.map(({ table, after }) => store.get(table, after.id)),
      );
      await this.#put(stepBack(changes, present, again, clock.tick));
      await this.#undo.moved(again);
      return { what, ids };
    });
  }

  #write(what: What, plan: (store: Store, tick: Tick) => Promise<Change[]>): Promise<void> {
    return this.#inTurn(async () => {
      const [store, clock] = await this.#ready();
      const changes = await plan(store, clock.tick);
      if (changes.length === 0) return;
      const ids = changes.flatMap(({ table, after }) => (table === 'pages' ? [] : after.id));
      const step = await this.#put(changes, { what, ids, changes });
      if (step !== undefined) await this.#undo.add(step);
    });
  }

  async #put(changes: Change[], step?: Step): Promise<number | undefined> {
    const [store, clock] = await this.#ready();
    await this.#areas.local.set(clockEntry(clock));
    return commit(store, changes, step);
  }

  /** Waits for what is being written and closes the database. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      (await this.#opening)?.close();
      this.#opening = undefined;
    });
  }

  async #ready(): Promise<[Store, Clock]> {
    this.#started ??= this.#undo.start();
    this.#clock ??= deviceClock(this.#areas.local);
    await this.#started;
    return Promise.all([this.#store(), this.#clock]);
  }

  #store(): Promise<Store> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  async #open(): Promise<Store> {
    const again = () => {
      this.#opening = undefined;
    };
    try {
      return await openStore(again);
    } catch (error) {
      again();
      throw error;
    }
  }
}
