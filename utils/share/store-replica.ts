import type { Clock, Stamp } from '../store/clock.ts';
import type { Keeper } from '../store/keeper.ts';
import { blank, changedTo, contentOf, isGone, merge, newestOf } from '../store/record.ts';
import { canonicalText } from '../store/record-fields.ts';
import { blankRow, type Row } from '../store/row.ts';
import type { Store } from '../store/schema.ts';
import { room, rowsOf } from '../store/shelf.ts';
import type { Change } from '../store/step.ts';
import { idsIn } from './leave-space.ts';
import { bare } from './payload.ts';
import { noStanding, type Replica, type Standing } from './replica.ts';
import { afterSending, type Incoming, taken } from './taken.ts';

/** So many rows are made to wait again in one transaction. */
const CHUNK = 500;

const none: ReadonlySet<string> = new Set();

/** The extension's own store as one team sees it. */
export function storeReplica(keeper: Keeper, space: string): Replica {
  const standingIn = async (store: Store): Promise<Standing> =>
    ((await store.get('sync', space)) as Standing | undefined) ?? noStanding;
  const stand = async (store: Store, now: Partial<Standing>, changes: Change[] = []) => ({
    changes,
    standing: { space, at: { ...(await standingIn(store)), ...now } },
  });

  return {
    standing: () => keeper.read(standingIn),
    setMark: (mark) => keeper.share((store) => stand(store, { mark })),
    rows: (ids) => keeper.read((store) => rowsOf(store, ids)),
    take: (incoming, standing) =>
      keeper.share(async (store, clock) =>
        stand(store, standing, await changesOf(store, clock, incoming, space)),
      ),
    waiting: (most, underWay) => keeper.read((store) => waitingIn(store, space, most, underWay)),
    // What is lost of this is sent again, with the same revision: the journal need not have it.
    sent: (sent) =>
      keeper.remark(async (store) => {
        const rows = await rowsOf(
          store,
          sent.map(({ row }) => row.id),
        );
        const changes = sent.flatMap(({ row, revision }, index): Change[] => {
          const before = rows[index];
          if (!before) return [];
          return [{ table: 'annotations', before, after: afterSending(before, row, revision) }];
        });
        return changes;
      }),
    async startOver() {
      const ids = await keeper.read((store) => idsIn(store, space));
      for (let from = 0; from < ids.length; from += CHUNK) {
        await keeper.share(async (store) => ({
          changes: await unsent(store, ids.slice(from, from + CHUNK)),
        }));
      }
      await keeper.share(async () => ({ changes: [], standing: { space, at: noStanding } }));
    },
  };
}

async function changesOf(
  store: Store,
  clock: Clock,
  incoming: Incoming[],
  space: string,
): Promise<Change[]> {
  const rows = await rowsOf(
    store,
    incoming.map(({ id }) => id),
  );
  const arrived = incoming.flatMap((one, index): Change[] => {
    const before = rows[index];
    // The same name in another space is another reader's mistake or malice: ours stays as it is.
    const known = before && isForgotten(before) ? undefined : before;
    if (known && known.space !== space) return [];
    const after = taken(known, one, space);
    if (!after) return [];
    clock.see(latest(after));
    return [{ table: 'annotations', ...(before ? { before } : {}), after }];
  });
  return [...(await pagesOf(store, clock, arrived, incoming)), ...arrived];
}

/** What was forgotten with a team it belonged to, before this device joined again. */
const isForgotten = (row: Row): boolean => row.space === undefined && isGone(row);

const latest = (row: Row): Stamp => {
  const newest = newestOf(row);
  return row.gone && row.gone > newest ? row.gone : newest;
};

/** The pages of what arrived, as far as they are not known as well already. */
async function pagesOf(
  store: Store,
  clock: Clock,
  arrived: Change[],
  incoming: Incoming[],
): Promise<Change[]> {
  const told = new Map(
    incoming.flatMap(({ page, facts }) => (page && facts ? [[page, facts]] : [])),
  );
  const living = arrived.filter(({ after }) => !isGone(after));
  const names = new Set(living.map(({ after }) => after.page ?? ''));
  const pages = await Promise.all(
    [...names].map(async (id): Promise<Change[]> => {
      const record = told.get(id);
      if (!record) return [];
      const before = await store.get('pages', id);
      const merged = merge(before ?? blank, record);
      // Here the page went with its last annotation; now it has one again.
      if (before && canonicalText(bare(merged)) === canonicalText(bare(before))) return [];
      const shown = isGone(merged) ? changedTo(merged, contentOf(record), clock.tick) : merged;
      return [
        {
          table: 'pages',
          ...(before ? { before } : {}),
          after: { ...(before ?? blankRow(id)), ...shown },
        },
      ];
    }),
  );
  return pages.flat();
}

async function waitingIn(
  store: Store,
  space: string,
  most: number,
  underWay: ReadonlySet<string> = none,
): Promise<{ row: Row; page?: Row }[]> {
  const reading = store.transaction(['annotations', 'pages']);
  const kept = reading.objectStore('annotations');
  // What is under way stands first; what this passes over is seen once nothing is under way.
  const first = Math.floor(underWay.size / room);
  let rows: Row[] = [];
  // Shelves of other teams may stand before ours.
  for (let count = Math.ceil(most / room) + 1; ; count *= 2) {
    const keys = await kept.index('dirty').getAllKeys(1, first + count);
    const shelves = await Promise.all(keys.slice(first).map((key) => kept.get(key)));
    rows = shelves.flatMap((shelf) =>
      (shelf?.rows ?? []).filter(
        ({ id, dirty, space: own }) => dirty !== undefined && own === space && !underWay.has(id),
      ),
    );
    if (rows.length >= most || keys.length < first + count) break;
  }
  rows = rows.slice(0, most);
  const names = [...new Set(rows.map(({ page }) => page ?? ''))];
  const pages = await Promise.all(names.map((name) => reading.objectStore('pages').get(name)));
  const living = new Map(pages.flatMap((page) => (page && !isGone(page) ? [[page.id, page]] : [])));
  return rows.map((row) => {
    const page = living.get(row.page ?? '');
    return page ? { row, page } : { row };
  });
}

async function unsent(store: Store, ids: string[]): Promise<Change[]> {
  return (await rowsOf(store, ids)).flatMap((before): Change[] => {
    if (!before) return [];
    const { base: _base, losers: _losers, ...row } = before;
    return [{ table: 'annotations', before, after: { ...row, dirty: 1 } }];
  });
}
