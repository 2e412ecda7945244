import type { Area } from './area.ts';
import type { Files } from './files.ts';
import type { Store } from './schema.ts';
import { slots, writeSnapshot } from './snapshot.ts';

/** What was written into a slot: the number of the write it was begun after, when (ISO 8601). */
interface Taken {
  seq: number;
  at: string;
}

const key = 'snapshots';
const dayMs = 86_400_000;

/** The two newest snapshots, each written over the older of them. */
export class Snapshots {
  readonly #local: Area;
  readonly #files: Files;

  constructor(local: Area, files: Files) {
    this.#local = local;
    this.#files = files;
  }

  /** Whether so much was written, or so long ago, that a new one should be taken. */
  async due(seq: number, rows: number, now: number): Promise<boolean> {
    const newest = (await this.#taken()).reduce<Taken | undefined>(
      (found, one) => (one && one.seq >= (found?.seq ?? 0) ? one : found),
      undefined,
    );
    // Five in a hundred: at 100,000 rows each write would otherwise pay for copying 200.
    if (!newest) return seq > 0;
    const written = seq - newest.seq;
    return (
      written >= Math.max(500, rows / 20) || (written > 0 && now - Date.parse(newest.at) > dayMs)
    );
  }

  /** Takes one; answers the first write the journal must keep: the first that the older one has not. */
  async take(store: Store, seq: number, at: string): Promise<number> {
    const taken = await this.#taken();
    const slot = (taken[0]?.seq ?? -1) <= (taken[1]?.seq ?? -1) ? 0 : 1;
    await writeSnapshot(store, this.#files, slots[slot], { newsmark: 'snapshot', seq, at });
    taken[slot] = { seq, at };
    await this.#local.set({ [key]: taken });
    return Math.min(taken[0]?.seq ?? 0, taken[1]?.seq ?? 0) + 1;
  }

  /** The instant of the newest, ISO 8601. */
  async latest(): Promise<string | undefined> {
    return (await this.#taken())
      .flatMap((one) => one?.at ?? [])
      .sort()
      .at(-1);
  }

  async #taken(): Promise<[Taken | null, Taken | null]> {
    const stored = (await this.#local.get(key))[key] as [Taken | null, Taken | null] | undefined;
    return stored ?? [null, null];
  }
}
