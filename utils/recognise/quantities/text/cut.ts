import { digit, kindOf, letter, lineBreak, space } from './characters.ts';
import { BREAK, MARK, NUMBER, type Scan, WORD } from './scan.ts';
import { hashOn, hashSeed } from './word-index.ts';

export interface Tokens
  extends Pick<Scan, 'count' | 'start' | 'end' | 'kind' | 'sign' | 'glued' | 'digits' | 'value'> {
  /** Of words, marks and short numbers. */
  hash: Int32Array;
}

/** Cuts a text in lower case into tokens, in one pass over its units. */
export function tokenise(low: string): Tokens {
  const size = low.length + 1;
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const kind = new Uint8Array(size);
  const sign = new Uint16Array(size);
  const glued = new Uint8Array(size);
  const digits = new Uint8Array(size);
  const value = new Uint16Array(size);
  const hash = new Int32Array(size);
  let count = 0;
  let at = 0;
  while (at < low.length) {
    const code = low.charCodeAt(at);
    const type = kindOf(code);
    if (type === space) {
      at++;
      continue;
    }
    const from = at++;
    start[count] = from;
    if (count > 0 && end[count - 1] === from && type !== lineBreak && kind[count - 1] !== BREAK)
      glued[count - 1] = 1;
    if (type === letter) {
      let h = hashOn(hashSeed, code);
      while (at < low.length) {
        const next = low.charCodeAt(at);
        if (kindOf(next) !== letter) break;
        h = hashOn(h, next);
        at++;
      }
      hash[count] = h;
      kind[count] = WORD;
    } else if (type === digit) {
      at = endOfNumber(low, at);
      kind[count] = NUMBER;
      if (at - from <= longestDigits) {
        hash[count] = hashBetween(low, from, at);
        const read = plainValue(low, from, at);
        if (read >= 0) {
          digits[count] = at - from;
          value[count] = read;
        }
      }
    } else if (type === lineBreak) kind[count] = BREAK;
    else {
      kind[count] = MARK;
      sign[count] = code;
      hash[count] = hashOn(hashSeed, code);
    }
    end[count++] = at;
  }
  start[count] = low.length;
  end[count] = low.length;
  kind[count] = BREAK;
  return { count, start, end, kind, sign, glued, digits, value, hash };
}

/** Figures in forms ("km2", "1. weihnachtstag") are short. */
const longestDigits = 4;

function hashBetween(low: string, from: number, to: number): number {
  let hash = hashSeed;
  for (let at = from; at < to; at++) hash = hashOn(hash, low.charCodeAt(at));
  return hash;
}

/** What digits are worth, or -1 when a sign stands between them. */
function plainValue(low: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = low.charCodeAt(at) - 0x30;
    if (digit < 0) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function endOfNumber(low: string, from: number): number {
  let at = from;
  while (at < low.length) {
    const code = low.charCodeAt(at);
    const inside =
      kindOf(code) === digit ||
      ((code === 0x2e || code === 0x2c) && kindOf(low.charCodeAt(at + 1)) === digit);
    if (!inside) return at;
    at++;
  }
  return at;
}
