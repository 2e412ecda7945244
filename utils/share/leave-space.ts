import { everyRow } from '../store/every-row.ts';
import type { Keeper } from '../store/keeper.ts';
import { emptied } from '../store/record.ts';
import type { Row } from '../store/row.ts';
import type { Store } from '../store/schema.ts';
import { rowsOf } from '../store/shelf.ts';
import type { Change } from '../store/step.ts';
import { noStanding } from './replica.ts';

const CHUNK = 500;

/** Makes what belongs to a space the reader's own, or with `forget` deletes it on this device alone. */
export async function leaveSpace(keeper: Keeper, space: string, forget: boolean): Promise<void> {
  const ids = await keeper.read((store) => idsIn(store, space));
  for (let from = 0; from < ids.length; from += CHUNK) {
    await keeper.share(async (store, { tick }) => {
      const rows = await rowsOf(store, ids.slice(from, from + CHUNK));
      const own = (row: Row): Row => {
        const { space: _, base: _base, losers: _losers, dirty: _dirty, ...rest } = row;
        return forget ? { ...rest, ...emptied({ ...rest, gone: tick() }) } : rest;
      };
      return {
        changes: rows.flatMap((before): Change[] =>
          before ? [{ table: 'annotations', before, after: own(before) }] : [],
        ),
      };
    });
  }
  await keeper.share(async () => ({ changes: [], standing: { space, at: noStanding } }));
}

/** The names of all that belongs to a space, deleted or not. */
export async function idsIn(store: Store, space: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const [, rows] of everyRow(store)) {
    for (const row of rows) if (row.space === space) ids.push(row.id);
  }
  return ids;
}
