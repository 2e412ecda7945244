import { numberList } from './number-list.ts';

/**
 * The text kept, and where each stretch of it stands. Runs are in order; run `i` is the characters
 * `starts[i]..starts[i] + lengths[i]` of the text, standing one for one at `froms[i]` in node
 * `nodeOf[i]` of the page. Characters in no run (newlines between blocks) stand nowhere.
 */
export interface Runs {
  starts: Uint32Array;
  lengths: Uint32Array;
  froms: Uint32Array;
  nodeOf: Uint32Array;
}

export interface Collapser {
  /** Takes a node's characters, or those from `from` on; `node` is its index in the page. */
  add(node: number, data: string, from?: number): void;
  /** Puts a space that stands nowhere in the page. */
  space(): void;
  /** Ends the line, if anything is on it. */
  newline(): void;
  /** Characters so far. */
  length(): number;
  finish(): { text: string; runs: Runs };
}

/** Parts of the text joined at a time: two million at once hold a page up. */
const JOINED = 4096;

/** What CSS collapses: not the no-break space. */
const odd = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g;

/** Most nodes have nothing to collapse, and looking for characters needs no expression compiled. */
const isEven = (data: string): boolean =>
  !(
    data.includes('\n') ||
    data.includes('  ') ||
    data.includes('\t') ||
    data.includes('\r') ||
    data.includes('\f')
  );

/** Joins text nodes into lines, white space collapsed as a browser shows it. */
export function collapser(): Collapser {
  let text = '';
  const parts: string[] = [];
  const starts = numberList();
  const lengths = numberList();
  const froms = numberList();
  const nodeOf = numberList();
  let length = 0;
  /** Nothing on the line yet, or a space last: a space now would not show. */
  let blank = true;
  let lineStart = 0;

  const emit = (node: number, from: number, characters: string) => {
    if (characters.length === 0) return;
    starts.push(length);
    lengths.push(characters.length);
    froms.push(from);
    nodeOf.push(node);
    if (parts.length === JOINED) text += parts.splice(0, JOINED - 1).join('');
    parts.push(characters);
    length += characters.length;
    blank = characters.charCodeAt(characters.length - 1) === 32;
  };

  const trimEnd = () => {
    const last = parts.length - 1;
    const part = parts[last];
    if (!blank || length === lineStart || part === undefined) return;
    length--;
    if (part.length === 1) {
      for (const list of [starts, lengths, froms, nodeOf]) list.pop();
      parts.pop();
    } else {
      parts[last] = part.slice(0, -1);
      lengths.replaceLast(part.length - 1);
    }
  };

  return {
    add(node, data, from = 0) {
      let at = 0;
      odd.lastIndex = 0;
      let match = isEven(data) ? null : odd.exec(data);
      for (; match; match = odd.exec(data)) {
        if (match.index > at || !blank) {
          if (blank && data.charCodeAt(at) === 32) at++;
          emit(node, from + at, `${data.slice(at, match.index)} `);
        }
        at = match.index + match[0].length;
      }
      if (blank && data.charCodeAt(at) === 32) at++;
      emit(node, from + at, at === 0 ? data : data.slice(at));
    },
    space() {
      if (blank) return;
      parts.push(' ');
      length++;
    },
    newline() {
      trimEnd();
      if (length > lineStart) {
        parts.push('\n');
        length++;
        lineStart = length;
      }
      blank = true;
    },
    length: () => length,
    finish() {
      trimEnd();
      if (length === lineStart && length > 0) {
        parts.pop();
        length--;
      }
      return {
        text: text + parts.join(''),
        runs: {
          starts: starts.finish(),
          lengths: lengths.finish(),
          froms: froms.finish(),
          nodeOf: nodeOf.finish(),
        },
      };
    },
  };
}
