import { deleteDB } from 'idb';
import type { Area } from './area.ts';
import { type Clock, startClock } from './clock.ts';
import { type Beside, commit } from './commit.ts';
import { deviceName } from './device.ts';
import { isReadable } from './every-row.ts';
import type { Files } from './files.ts';
import { noteRecovery } from './health.ts';
import { dropEntries, type Marker, noteDone, takeBack, writeEntry } from './journal.ts';
import { canBeFilled, openWhole } from './opening.ts';
import type { Store } from './schema.ts';
import { inTurn } from './serial.ts';
import { Snapshots } from './snapshots.ts';
import type { StagedEntry } from './staged.ts';
import type { Change } from './step.ts';

/** The database opened and made whole, with what guards it. */
interface Opened {
  store: Store;
  clock: Clock;
  marker: Marker;
  files?: Files;
  snapshots?: Snapshots;
}

/** What goes with the rows of a write. */
interface Written extends Omit<Beside, 'seq'> {
  staged?: StagedEntry;
}

/**
 * The database behind its journal: what is put is first in `storage.local`, then in the database on
 * strict durability, and only then acknowledged.
 */
export class Base {
  readonly #local: Area;
  readonly #files: () => Promise<Files | undefined>;
  #opening: Promise<Opened> | undefined;
  #mending: Promise<void> | undefined;
  /** Writes, one after the other. */
  readonly inTurn = inTurn();

  constructor(local: Area, files: () => Promise<Files | undefined>) {
    this.#local = local;
    this.#files = files;
  }

  async store(): Promise<Store> {
    return (await this.#opened()).store;
  }

  async clock(): Promise<Clock> {
    return (await this.#opened()).clock;
  }

  /** The files that outlive the database; undefined where the browser gives none. */
  async files(): Promise<Files | undefined> {
    return (await this.#opened()).files;
  }

  /** @param staged what the journal is to hold in the place of the rows, where it can make them from that. */
  async put(changes: Change[], { staged, ...beside }: Written = {}): Promise<number | undefined> {
    const opened = await this.#opened();
    const { marker, clock, store } = opened;
    const written: Marker = {
      ...marker,
      seq: marker.seq + 1,
      rows: marker.rows + added(changes),
      clock: clock.last(),
    };
    await writeEntry(
      this.#local,
      written,
      staged ?? changes.map(({ table, after }) => [table, after]),
    );
    try {
      const key = await commit(store, changes, { ...beside, seq: written.seq });
      opened.marker = written;
      // Nobody waits for it: should it be lost, a recovery has one write less to tell of.
      void noteDone(this.#local, written.seq).catch(() => {});
      return key;
    } catch (error) {
      // Should this fail too, the next start brings what nobody was told is saved: no harm.
      await takeBack(this.#local, written.seq, marker);
      throw error;
    }
  }

  /** Takes a snapshot where one is due, and drops what the journal need not have any more. */
  async guard(now = Date.now()): Promise<void> {
    const { snapshots, files, store, marker } = await this.#opened();
    if (!snapshots || !files || !(await snapshots.due(marker.seq, marker.rows, now))) return;
    const first = await snapshots.take(store, marker.seq, new Date(now).toISOString());
    await this.inTurn(async () => {
      const opened = await this.#opened();
      opened.marker = await dropEntries(this.#local, files, opened.marker, first);
    });
  }

  /** The instant of the newest snapshot, ISO 8601. */
  async latestSnapshot(): Promise<string | undefined> {
    return (await this.#opened()).snapshots?.latest();
  }

  /** Makes a database anew that opens and cannot be read, where journal and snapshots can fill it. */
  mend(): Promise<void> {
    this.#mending ??= this.#mend().finally(() => {
      this.#mending = undefined;
    });
    return this.#mending;
  }

  async #mend(): Promise<void> {
    const { store, files } = await this.#opened();
    if ((await isReadable(store)) || !(await canBeFilled(this.#local, files))) return;
    await this.close();
    await deleteDB('newsmark');
  }

  /** Closes the database; the next use opens it again and looks whether it is whole. */
  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    (await opening?.catch(() => undefined))?.store.close();
  }

  #opened(): Promise<Opened> {
    if (!this.#opening) {
      const opening = this.#open();
      this.#opening = opening;
      // A database that could not be opened is tried again by whoever asks next.
      opening.catch(() => this.#forget(opening));
    }
    return this.#opening;
  }

  #forget(opening: Promise<Opened>): void {
    if (this.#opening === opening) this.#opening = undefined;
  }

  async #open(): Promise<Opened> {
    const ended = () => {
      this.#opening = undefined;
    };
    const [files, device] = await Promise.all([this.#files(), deviceName(this.#local)]);
    const { store, recovery } = await openWhole(this.#local, files, ended);
    await noteRecovery(this.#local, recovery, new Date().toISOString());
    const { marker } = recovery;
    const guarded = files && { files, snapshots: new Snapshots(this.#local, files) };
    return { store, marker, clock: startClock(device, marker.clock), ...guarded };
  }
}

/** How many rows are new; a page that comes in two parts is one. */
const added = (changes: Change[]): number =>
  new Set(changes.flatMap(({ table, before, after }) => (before ? [] : `${table} ${after.id}`)))
    .size;
