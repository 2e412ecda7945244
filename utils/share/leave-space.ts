import type { Keeper } from '../store/keeper.ts';
import { emptied } from '../store/record.ts';
import type { Row } from '../store/row.ts';
import type { Change } from '../store/step.ts';
import { noStanding } from './replica.ts';

const CHUNK = 500;

/** Makes what belongs to a space the reader's own, or with `forget` deletes it on this device alone. */
export async function leaveSpace(keeper: Keeper, space: string, forget: boolean): Promise<void> {
  const ids = await keeper.read(async (store) => {
    const found: string[] = [];
    for await (const { value } of store.transaction('annotations').store) {
      if (value.space === space) found.push(value.id);
    }
    return found;
  });
  for (let from = 0; from < ids.length; from += CHUNK) {
    await keeper.share(async (store, { tick }) => {
      const rows = await Promise.all(
        ids.slice(from, from + CHUNK).map((id) => store.get('annotations', id)),
      );
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
