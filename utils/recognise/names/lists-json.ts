import { failed, type Result } from '../../result.ts';
import { nameKinds } from '../mention.ts';
import { mergeLists } from './decisions.ts';
import { noLists, type ReaderLists } from './reader-lists.ts';

const format = 'newsmark-names';
/** Longer is no name, and more than a reader decides in years. */
const longestName = 200;
const mostEntries = 5000;

/** The reader's lists as a file to keep or to pass on. */
export const listsToJson = ({ always, never, same }: ReaderLists): string =>
  `${JSON.stringify({ format, version: 1, always, never, same }, null, 2)}\n`;

/** Lists of such a file, each name once; the error is a key of `_locales`. */
export function listsFromJson(json: string): Result<ReaderLists> {
  try {
    const read: unknown = JSON.parse(json);
    if (!isObject(read) || read.format !== format) return failed('problemListsFile');
    return read.version === 1 ? checkLists(read) : failed('problemListsVersion');
  } catch {
    return failed('problemListsFile');
  }
}

/** Whether lists from outside can be kept, each name once; the error is a key of `_locales`. */
export function checkLists(lists: unknown): Result<ReaderLists> {
  if (!isObject(lists)) return failed('problemListsFile');
  const { always = [], never = [], same = [] } = lists;
  if (!isListOf(always, isAlways) || !isListOf(never, isName) || !isListOf(same, isGroup)) {
    return failed('problemListsFile');
  }
  const count = always.length + never.length + same.flat().length;
  if (count > mostEntries) return failed('problemListsLong');
  return { ok: true, value: mergeLists(noLists, { always, never, same }) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOf = <T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(isOne);

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestName;

const isGroup = (value: unknown): value is string[] => isListOf(value, isName);

const isAlways = (value: unknown): value is ReaderLists['always'][number] =>
  isObject(value) && isName(value.text) && nameKinds.some((kind) => kind === value.kind);
