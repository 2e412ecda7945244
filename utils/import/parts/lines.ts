import { type Fields, isFields } from './fields.ts';
import { parse } from './json-text.ts';

/** The values of JSON Lines. Lines end at LF alone: U+2028 may stand inside a string. */
export function* jsonLines(text: string): Generator<unknown> {
  for (const line of text.split('\n')) {
    if (line.trim() !== '') yield parse(line);
  }
}

/** The first line as a JSON object, to know a file by; `undefined` when it is none. */
export function firstLine(text: string): Fields | undefined {
  const start = text.trimStart();
  const end = start.indexOf('\n');
  try {
    const value: unknown = JSON.parse(end === -1 ? start : start.slice(0, end));
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
