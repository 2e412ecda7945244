import { isWordUnit } from './characters.ts';

/** The terms of a text directive, in base letters, without space at their ends. */
export interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/**
 * Every place a browser could take the directive to mean, in the order it would: "find a range from
 * a text directive" of the WICG text fragment standard, over base letters with `\n` between blocks.
 */
export function* directiveMatches(
  text: string,
  { prefix, start, end, suffix }: Directive,
): Generator<[number, number]> {
  const startsBounded = prefix === undefined;
  const startEndsBounded = end !== undefined || suffix === undefined;
  for (let search = 0; ; ) {
    const anchor = find(text, prefix ?? start, search, startsBounded && startEndsBounded);
    if (anchor < 0) return;
    search = anchor + 1;
    const from = prefix === undefined ? anchor : skipSpace(text, anchor + prefix.length);
    let to = from + start.length;
    if (!text.startsWith(start, from) || (startEndsBounded && !isWordEdge(text, to))) continue;
    if (end !== undefined) {
      const tail = find(text, end, to, suffix === undefined);
      if (tail < 0) return;
      to = tail + end.length;
    }
    if (suffix !== undefined && !standsAt(text, suffix, skipSpace(text, to))) continue;
    yield [from, to];
  }
}

/** Whether a word may begin or end here; scripts without spaces are taken to allow it anywhere. */
export const isWordEdge = (text: string, at: number): boolean =>
  at <= 0 ||
  at >= text.length ||
  !isWordUnit(text.charCodeAt(at - 1)) ||
  !isWordUnit(text.charCodeAt(at));

/** The next place where `wanted` stands and a word begins, and one ends with it if that is asked. */
function find(text: string, wanted: string, from: number, endBounded: boolean): number {
  let at = text.indexOf(wanted, from);
  while (at >= 0) {
    if (isWordEdge(text, at) && (!endBounded || isWordEdge(text, at + wanted.length))) return at;
    // Not unit by unit with a search at each: a megabyte of one letter matches at all of them.
    at++;
    while (!isWordEdge(text, at)) at++;
    at = text.indexOf(wanted, at);
  }
  return -1;
}

const standsAt = (text: string, suffix: string, at: number): boolean =>
  text.startsWith(suffix, at) && isWordEdge(text, at + suffix.length);

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n') at++;
  return at;
}
