import { clamped, type Stamp } from '../store/clock.ts';
import type { Stamped, Tagged, Values } from '../store/record.ts';
import { canonicalText } from '../store/record-fields.ts';
import { isObject } from './answers.ts';

/** What a document holds once it is opened. */
export interface Payload {
  /** An annotation. */
  record: Stamped;
  /** The page it stands on, as `Page.id`. */
  page: string;
  /** What is known of that page, without the reader's note on it, which is nobody else's. */
  facts?: Stamped;
}

/** Equal payloads are equal texts, on every device. */
export const writePayload = ({ record, page, facts }: Payload): string =>
  canonicalText([1, bare(record), page, facts ? bare(facts) : null]);

/** What of a row is shared: neither its name nor what sharing itself knows of it. */
export const bare = ({ at, values, stamps, tags, gone }: Stamped): Stamped => ({
  at,
  values,
  stamps,
  tags,
  ...(gone === undefined ? {} : { gone }),
});

/**
 * Reads a payload of another device; `undefined` when a broken or hostile one wrote it. Stamps far
 * ahead of `now` (milliseconds) are brought back: they would win over every later edit.
 */
export function readPayload(text: string, now: number): Payload | undefined {
  const told = parsed(text);
  if (!Array.isArray(told) || told[0] !== 1) return undefined;
  const record = readRecord(told[1], now);
  if (!record || !fits(record.values, annotationFields)) return undefined;
  const [, , page, about] = told;
  if (typeof page !== 'string') return undefined;
  if (about === null) return { record, page };
  const facts = readRecord(about, now);
  return facts && fits(facts.values, pageFields) ? { record, page, facts } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Shape = Record<string, (value: unknown) => boolean>;
const isText = (value: unknown) => typeof value === 'string';

/** What the product relies on; fields of a later version pass as they are. */
const annotationFields: Shape = {
  kind: isText,
  quote: isText,
  note: isText,
  colour: isText,
  value: isText,
  label: isText,
  created: isText,
  changed: isText,
  by: isText,
  anchor: (value) =>
    isObject(value) &&
    isText(value.exact) &&
    isText(value.prefix) &&
    isText(value.suffix) &&
    Number.isSafeInteger(value.start),
};
const pageFields: Shape = {
  url: (value) => isText(value) && /^(?:https?|file):/iu.test(String(value)),
  canonical: isText,
  title: isText,
  accessed: isText,
  sha256: isText,
};

const fits = (values: Values, shape: Shape): boolean =>
  Object.entries(values).every(([name, value]) =>
    Object.hasOwn(shape, name) ? shape[name]?.(value) === true : name !== '__proto__',
  );

const stampForm = /^[\da-z]{9}\.[\da-z]{4}\.[\da-z-]{1,40}$/u;

function readRecord(told: unknown, now: number): Stamped | undefined {
  if (!isObject(told) || !isObject(told.values) || !isObject(told.stamps)) return undefined;
  if (!Array.isArray(told.tags) || !told.tags.every(isTagged)) return undefined;
  const { at, values, stamps, tags, gone } = told;
  const all = [at, ...Object.values(stamps), ...(gone === undefined ? [] : [gone])];
  if (!all.every((stamp) => typeof stamp === 'string' && stampForm.test(stamp))) return undefined;
  const taken = (stamp: unknown): Stamp => clamped(String(stamp), now);
  return {
    at: taken(at),
    values,
    stamps: Object.fromEntries(Object.entries(stamps).map(([name, stamp]) => [name, taken(stamp)])),
    tags: tags.map(([tag, set, stamp]): Tagged => [tag, set, taken(stamp)]),
    ...(gone === undefined ? {} : { gone: taken(gone) }),
  };
}

const isTagged = (told: unknown): told is Tagged =>
  Array.isArray(told) &&
  typeof told[0] === 'string' &&
  (told[1] === 0 || told[1] === 1) &&
  typeof told[2] === 'string' &&
  stampForm.test(told[2]);
