import type { Stamp } from './clock.ts';
import type { Stamped, Tagged } from './record.ts';

/** One field of a record: its value, `undefined` where it has none, and when it got it. */
export interface Field {
  stamp: Stamp;
  value: unknown;
}

/** The one way to write a set of fields, so that equal records are equal as text too. */
export function recordOf(
  fields: Map<string, Field>,
  tags: Tagged[],
  gone: Stamp | undefined,
): Stamped {
  const entries = [...fields].sort(([a], [b]) => compare(a, b));
  let at = entries[0]?.[1].stamp ?? '';
  for (const [, { stamp }] of entries) if (stamp < at) at = stamp;
  // `fromEntries` makes own properties of every name; an assignment to `__proto__` would not.
  const record: Stamped = {
    at,
    values: Object.fromEntries(
      entries
        .filter(([, { value }]) => value !== undefined)
        .map(([name, { value }]) => [name, value]),
    ),
    stamps: Object.fromEntries(
      entries
        .filter(([, { stamp, value }]) => stamp !== at || value === undefined)
        .map(([name, { stamp }]) => [name, stamp]),
    ),
    tags: tags.sort((a, b) => compare(a[0], b[0])),
  };
  return gone === undefined ? record : { ...record, gone };
}

/** Every field a record has or once had. */
export function fieldsOf({ at, values, stamps }: Stamped): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const [name, value] of Object.entries(values)) fields.set(name, { stamp: at, value });
  for (const [name, stamp] of Object.entries(stamps)) {
    fields.set(name, { stamp, value: fields.get(name)?.value });
  }
  return fields;
}

/** Newer; of two set at one instant by one device the one that says something, then the longer order of text. */
export function wins(field: Field, other: Field): boolean {
  if (field.stamp !== other.stamp) return field.stamp > other.stamp;
  return compare(text(field.value), text(other.value)) > 0;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Key order matters not: two devices may have written the same anchor in another order. */
const text = (value: unknown): string =>
  value === undefined ? '' : JSON.stringify(value, (_, inner) => sortedKeys(inner));

const sortedKeys = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)))
    : value;

/** The same JSON. */
export const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && text(a) === text(b));
