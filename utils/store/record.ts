import type { Stamp, Tick } from './clock.ts';
import { compare, type Field, fieldsOf, recordOf, same, wins } from './record-fields.ts';

/** Plain JSON by field. */
export type Values = Readonly<Record<string, unknown>>;

/** A tag, whether it is set, and when that was decided. */
export type Tagged = readonly [tag: string, set: 0 | 1, stamp: Stamp];

/**
 * What is kept, with a stamp for every field and tag, so that two copies changed apart can be merged
 * (a state-based CRDT: last-writer-wins registers, a tag set of registers, a register of the delete).
 */
export interface Stamped {
  /** The oldest stamp of a field: that of every value which `stamps` does not name. */
  at: Stamp;
  values: Values;
  /** Fields that are newer than `at` or have no value. */
  stamps: Readonly<Record<string, Stamp>>;
  /** Sorted by tag. */
  tags: readonly Tagged[];
  /** When it was deleted; edits that are later bring it back. */
  gone?: Stamp;
}

/** What a reader sees of a record. */
export interface Content {
  values: Values;
  /** In the order they were set. */
  tags: string[];
}

/** A record of nothing yet. */
export const blank: Stamped = { at: '', values: {}, stamps: {}, tags: [] };

/** Deleted, and nothing of it edited after that. */
export const isGone = (record: Stamped): boolean =>
  record.gone !== undefined && record.gone > newestOf(record);

/** The latest stamp of anything in a record but its delete. */
export function newestOf({ at, stamps, tags }: Stamped): Stamp {
  let newest = at;
  for (const stamp of Object.values(stamps)) if (stamp > newest) newest = stamp;
  for (const [, , stamp] of tags) if (stamp > newest) newest = stamp;
  return newest;
}

export const contentOf = ({ values, tags }: Stamped): Content => ({
  values,
  tags: tags
    .filter(([, set]) => set)
    .sort((a, b) => compare(a[2], b[2]))
    .map(([tag]) => tag),
});

/**
 * The newest of every field and of every tag, whichever copy has it: commutative, associative,
 * idempotent. A delete wins unless something was edited after it; the body of what is deleted stays
 * for that case, until `emptied` drops it.
 */
export function merge(a: Stamped, b: Stamped): Stamped {
  const fields = fieldsOf(a);
  for (const [name, field] of fieldsOf(b)) {
    const other = fields.get(name);
    if (!other || wins(field, other)) fields.set(name, field);
  }
  const tags = new Map(a.tags.map((tagged) => [tagged[0], tagged]));
  for (const tagged of b.tags) {
    const other = tags.get(tagged[0]);
    if (!other || tagged[2] > other[2] || (tagged[2] === other[2] && tagged[1] > other[1])) {
      tags.set(tagged[0], tagged);
    }
  }
  const gone = (a.gone ?? '') > (b.gone ?? '') ? a.gone : b.gone;
  return recordOf(fields, [...tags.values()], gone);
}

/** The record with this content; only what differs gets a stamp of now. The same record if nothing does. */
export function changedTo(before: Stamped, content: Content, tick: Tick): Stamped {
  if (isNothing(before) && saidIn(content).length > 0) return firstRecord(content, tick);
  // What was deleted is written anew as a whole: none of it is newer than the delete.
  const record = emptied(before);
  const fields = fieldsOf(record);
  const names = new Set([...fields.keys(), ...Object.keys(content.values)]);
  let stamp: Stamp | undefined;
  for (const name of names) {
    const value = Object.hasOwn(content.values, name) ? content.values[name] : undefined;
    if (same(fields.get(name)?.value, value)) continue;
    stamp ??= tick();
    fields.set(name, { stamp, value });
  }
  const tags = new Map(record.tags.map((tagged) => [tagged[0], tagged]));
  const wanted = new Set(content.tags);
  for (const [tag, set] of [...tags.values()]) {
    if (set && !wanted.has(tag)) tags.set(tag, [tag, 0, tick()]);
  }
  for (const tag of wanted) if (!tags.get(tag)?.[1]) tags.set(tag, [tag, 1, tick()]);
  const changed =
    stamp !== undefined ||
    tags.size !== record.tags.length ||
    record.tags.some((tagged) => tags.get(tagged[0]) !== tagged);
  return changed ? recordOf(fields, [...tags.values()], record.gone) : record;
}

const saidIn = ({ values }: Content): [string, unknown][] =>
  Object.entries(values).filter(([, value]) => value !== undefined);

const isNothing = ({ at, stamps, tags, gone }: Stamped): boolean =>
  at === '' && gone === undefined && tags.length === 0 && Object.keys(stamps).length === 0;

/** The same for a record of nothing yet, of which an import makes 100,000. */
function firstRecord(content: Content, tick: Tick): Stamped {
  return {
    at: tick(),
    values: Object.fromEntries(saidIn(content).sort(([a], [b]) => compare(a, b))),
    stamps: {},
    tags: [...new Set(content.tags)]
      .map((tag): Tagged => [tag, 1, tick()])
      .sort((a, b) => compare(a[0], b[0])),
  };
}

/** The record deleted now: what it said is dropped, that it was there is kept. */
export const removed = (record: Stamped, tick: Tick): Stamped =>
  emptied({ ...record, gone: tick() });

/** A deleted record without its content, another one as it is. */
export function emptied(record: Stamped): Stamped {
  if (!isGone(record)) return record;
  const fields = new Map<string, Field>();
  for (const [name, { stamp }] of fieldsOf(record)) fields.set(name, { stamp, value: undefined });
  return recordOf(fields, [], record.gone);
}
