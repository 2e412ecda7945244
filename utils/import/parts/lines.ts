import type { Opened } from '../importer.ts';
import { type Fields, isFields } from './fields.ts';
import { parse } from './json-text.ts';

/** The values of JSON Lines. Lines end at LF alone: U+2028 may stand inside a string. */
export function* jsonLines(text: string): Generator<unknown> {
  for (const line of text.split('\n')) {
    if (line.trim() !== '') yield parse(line);
  }
}

/** The first line as a JSON object, to know a file by; `undefined` when it is none. */
export function firstLine({ text, json }: Opened): Fields | undefined {
  // A file of one line is one value.
  if (json !== undefined || !startsObject(text)) return isFields(json) ? json : undefined;
  const start = text.trimStart();
  const end = start.indexOf('\n');
  try {
    const value: unknown = JSON.parse(end === -1 ? start : start.slice(0, end));
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text can be JSON Lines at all. */
export const startsObject = (text: string): boolean => /^\s{0,1000}\{/u.test(text);
