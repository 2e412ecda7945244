import { classOf, formOf, ignorable, joining, lowerOf, plain, space } from './characters.ts';
import { isToned, moveTone } from './tone-placement.ts';

/**
 * A text as wording alone: NFC, one space for any run of white space, one kind of single quote,
 * double quote, dash and ellipsis, nothing invisible, Vietnamese tones on the first vowel.
 */
export interface Canonical {
  /** Canonical units in lower case: what is searched. */
  units: Uint16Array;
  /** The same units with their case: what tells unchanged wording from changed. */
  cased: Uint16Array;
  /** For each unit, the offset in the source text of the character it came from. */
  sources: Uint32Array;
}

const fullStop = 0x2e;
const ellipsis = 0x2026;

/** UAX #15 allows 30 marks in a row; sorting the longer runs of a hostile page would be quadratic. */
const longestRun = 30;

/** Canonical form of a text with the way back to its offsets. Linear; white space at the start is dropped. */
export function canonicalise(text: string): Canonical {
  const length = text.length;
  let cased = new Uint16Array(length + longestRun);
  let sources = new Uint32Array(length + longestRun);
  let size = 0;
  let afterSpace = true;

  const join = (at: number): number => {
    let end = at + 1;
    while (end < length && end - at < longestRun && classOf(text.charCodeAt(end)) === joining)
      end++;
    const base = size > 0 && !afterSpace ? String.fromCharCode(cased[--size] ?? 0) : '';
    const source = base === '' ? at : (sources[size] ?? at);
    const composed = (base + text.slice(at, end)).normalize('NFC');
    if (size + composed.length + (length - end) > cased.length) {
      cased = grown(cased, new Uint16Array(cased.length * 2));
      sources = grown(sources, new Uint32Array(sources.length * 2));
    }
    for (let i = 0; i < composed.length; i++) {
      cased[size] = composed.charCodeAt(i);
      sources[size++] = source;
    }
    return end;
  };

  for (let at = 0; at < length; ) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === plain) {
      const form = formOf(unit);
      if (form === fullStop && size > 1 && cased[size - 1] === form && cased[size - 2] === form) {
        cased[--size - 1] = ellipsis;
      } else {
        cased[size] = form;
        sources[size++] = at;
      }
      at++;
    } else if (kind === joining) {
      at = join(at);
    } else {
      at++;
      if (kind === ignorable || afterSpace) continue;
      cased[size] = 0x20;
      sources[size++] = at - 1;
    }
    afterSpace = kind === space;
    const last = cased[size - 1] ?? 0;
    if (size > 1 && isToned(last)) {
      const swapped = moveTone(cased[size - 2] ?? 0, last);
      if (swapped) [cased[size - 2], cased[size - 1]] = swapped;
    }
  }
  cased = cased.subarray(0, size);
  return { units: lower(cased), cased, sources: sources.subarray(0, size) };
}

function lower(cased: Uint16Array): Uint16Array {
  const units = new Uint16Array(cased.length);
  for (let i = 0; i < units.length; i++) units[i] = lowerOf(cased[i] ?? 0);
  return units;
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
