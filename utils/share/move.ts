import type { Tick } from '../store/clock.ts';
import type { Keeper } from '../store/keeper.ts';
import { changedTo, contentOf, isGone, removed } from '../store/record.ts';
import { blankRow, type Row } from '../store/row.ts';
import type { Store } from '../store/schema.ts';
import { rowsOf } from '../store/shelf.ts';
import type { Change } from '../store/step.ts';

/**
 * Moves annotations into a team, or with `undefined` out of any. What leaves a team is deleted there
 * and kept here under another name: its own stays the team's, where others may still edit it.
 */
export function moveTo(
  keeper: Keeper,
  ids: string[],
  space: string | undefined,
  me: string | undefined,
): Promise<void> {
  return keeper.share(async (store, { tick }) => ({
    changes: (await livingRows(store, ids)).flatMap((row) =>
      row.space === space ? [] : moved(row, space, me, tick),
    ),
  }));
}

async function livingRows(store: Store, ids: string[]): Promise<Row[]> {
  const rows = await rowsOf(store, ids);
  return rows.filter((row): row is Row => row !== undefined && !isGone(row));
}

function moved(row: Row, space: string | undefined, me: string | undefined, tick: Tick): Change[] {
  const { values, tags } = contentOf(row);
  const { author: _author, changedBy: _changedBy, ...own } = values;
  const content = { values: me ? { ...own, author: me } : own, tags };
  const there = space ? { space, dirty: 1 as const } : {};
  const target = row.space ? blankRow(crypto.randomUUID(), row.page) : row;
  const after: Row = { ...target, ...changedTo(target, content, tick), ...there };
  if (!row.space) return [{ table: 'annotations', before: row, after }];
  const left: Row = { ...row, ...removed(row, tick), dirty: 1 };
  return [
    { table: 'annotations', before: row, after: left },
    { table: 'annotations', after },
  ];
}
