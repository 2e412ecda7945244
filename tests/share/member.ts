import type { Couch } from '../../scripts/lib/couch.ts';
import type { Result } from '../../utils/result.ts';
import { keysOf } from '../../utils/share/keys.ts';
import { bare } from '../../utils/share/payload.ts';
import { noStanding, type Replica } from '../../utils/share/replica.ts';
import { openServer } from '../../utils/share/server.ts';
import { type Synced, sync } from '../../utils/share/sync.ts';
import { afterSending, taken } from '../../utils/share/taken.ts';
import { startClock } from '../../utils/store/clock.ts';
import { blank, changedTo, contentOf, isGone, removed } from '../../utils/store/record.ts';
import { canonicalText } from '../../utils/store/record-fields.ts';
import { blankRow, type Row } from '../../utils/store/row.ts';

const space = 'desk';

/** A device that shares, with its rows in memory: the store's duty without a browser. */
export async function member(
  couch: Pick<Couch, 'user' | 'password'>,
  database: string,
  device: string,
  { send = fetch, secret = new Uint8Array(32).fill(7), now = Date.now } = {},
) {
  const rows = new Map<string, Row>();
  const pages = new Map<string, Row>();
  const clock = startClock(device, '', now);
  let standing = noStanding;

  const replica: Replica = {
    standing: async () => standing,
    setMark: async (mark) => {
      standing = { ...standing, mark };
    },
    rows: async (ids) => ids.map((id) => rows.get(id)),
    async take(incoming, then) {
      for (const one of incoming) {
        const row = taken(rows.get(one.id), one, space);
        if (row) rows.set(one.id, row);
        if (one.page && one.facts) pages.set(one.page, { id: one.page, ...one.facts });
      }
      standing = { ...standing, ...then };
    },
    waiting: async (most, underWay) =>
      [...rows.values()]
        .filter(({ id, dirty }) => dirty && !underWay?.has(id))
        .slice(0, most)
        .map((row) => {
          const page = pages.get(row.page ?? '');
          return page ? { row, page } : { row };
        }),
    async sent(sent) {
      for (const { row, revision } of sent) {
        const now = rows.get(row.id);
        if (now) rows.set(row.id, afterSending(now, row, revision));
      }
    },
    async startOver() {
      for (const [id, { base: _, ...row }] of rows) rows.set(id, { ...row, dirty: 1 });
      standing = { ...noStanding };
    },
  };
  const keys = await keysOf(secret);
  const change = (id: string, edit: (row: Row) => Row) => {
    const row = edit(rows.get(id) ?? blankRow(id, 'https://anhp.vn/1'));
    rows.set(id, { ...row, space, dirty: 1 });
  };

  return {
    rows,
    pages,
    replica,
    standing: () => standing,
    sync(options: { thorough?: boolean } = {}): Promise<Result<Synced>> {
      const ask = openServer({ ...couch, database }, new AbortController().signal, send);
      return sync({ ask, keys, replica, device }, options);
    },
    /** Sets fields and adds tags, as an edit in the product does. */
    edit: (id: string, values: Record<string, unknown>, ...tags: string[]) =>
      change(id, (row) => {
        const before = isGone(row) ? { values: {}, tags: [] } : contentOf(row);
        const content = {
          values: { ...before.values, ...values },
          tags: [...new Set([...before.tags, ...tags])],
        };
        return { ...row, ...changedTo(row, content, clock.tick) };
      }),
    remove: (id: string) => change(id, (row) => ({ ...row, ...removed(row, clock.tick) })),
    addPage: (id: string, values: Record<string, unknown>) =>
      pages.set(id, { id, ...changedTo(blank, { values, tags: [] }, clock.tick) }),
    /** What it holds, to compare with others. */
    state: () =>
      canonicalText(
        [...rows.values()]
          .toSorted((a, b) => (a.id < b.id ? -1 : 1))
          .map((row) => [row.id, row.base, row.dirty ?? 0, bare(row)]),
      ),
    waiting: () => [...rows.values()].filter(({ dirty }) => dirty).length,
  };
}

export type Member = Awaited<ReturnType<typeof member>>;
