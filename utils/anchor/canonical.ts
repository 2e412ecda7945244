import { classOf, formOf, ignorable, joining, lowerOf, space } from './characters.ts';
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

/** Forms of the units met that stand for themselves whatever is around them: most of any text. */
const simple = new Uint16Array(0x10000);

/** UAX #15 allows 30 marks in a row; sorting the longer runs of a hostile page would be quadratic. */
const longestRun = 30;

/** Canonical form of a text with the way back to its offsets. Linear; white space at the start is dropped. */
export function canonicalise(text: string): Canonical {
  const into = canonicalRoom(text.length);
  const size = writeCanonical(text, into);
  return {
    units: into.units.subarray(0, size),
    cased: into.cased.subarray(0, size),
    sources: into.sources.subarray(0, size),
  };
}

/** Empty arrays for `writeCanonical` to fill and fill again. */
export const canonicalRoom = (size: number): Canonical => ({
  units: new Uint16Array(size),
  cased: new Uint16Array(size),
  sources: new Uint32Array(size),
});

/** Writes the canonical form of a text to the start of `into`, whose arrays grow as needed. Returns its length. */
export function writeCanonical(text: string, into: Canonical): number {
  const length = text.length;
  if (into.cased.length < length) grow(into, length);
  let { cased, sources } = into;
  let size = 0;
  let afterSpace = true;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const form = simple[unit] as number;
    if (form !== 0) {
      cased[size] = form;
      sources[size++] = at;
      afterSpace = false;
      continue;
    }
    const kind = classOf(unit);
    if (kind === space) {
      if (afterSpace) continue;
      cased[size] = 0x20;
      sources[size++] = at;
      afterSpace = true;
      continue;
    }
    if (kind === ignorable) continue;
    if (kind === joining) {
      const end = endOfRun(text, at);
      const joins = size > 0 && !afterSpace;
      if (joins) size--;
      const base = joins ? String.fromCharCode(cased[size] ?? 0) : '';
      const source = joins ? (sources[size] ?? at) : at;
      const composed = (base + text.slice(at, end)).normalize('NFC');
      const needed = size + composed.length + length - end;
      if (needed > cased.length) {
        grow(into, needed * 2);
        ({ cased, sources } = into);
      }
      for (let i = 0; i < composed.length; i++) {
        cased[size] = composed.charCodeAt(i);
        sources[size++] = source;
      }
      at = end - 1;
    } else if (unit === fullStop && endsInStops(cased, size)) {
      cased[--size - 1] = ellipsis;
    } else {
      cased[size] = formOf(unit);
      sources[size++] = at;
      if (unit !== fullStop && !isToned(formOf(unit))) simple[unit] = formOf(unit);
    }
    afterSpace = false;
    if (isToned(cased[size - 1] ?? 0)) placeTone(cased, size);
  }
  lower(into, size);
  return size;
}

/** End of the run of marks at `at`, cut where no writing system goes. */
function endOfRun(text: string, at: number): number {
  const limit = Math.min(text.length, at + longestRun);
  let end = at + 1;
  while (end < limit && classOf(text.charCodeAt(end)) === joining) end++;
  return end;
}

const endsInStops = (cased: Uint16Array, size: number): boolean =>
  size > 1 && cased[size - 1] === fullStop && cased[size - 2] === fullStop;

function placeTone(cased: Uint16Array, size: number): void {
  if (size < 2) return;
  const moved = moveTone(cased[size - 2] ?? 0, cased[size - 1] ?? 0);
  if (moved) [cased[size - 2], cased[size - 1]] = moved;
}

function lower({ units, cased }: Canonical, size: number): void {
  for (let i = 0; i < size; i++) units[i] = lowerOf(cased[i] as number);
}

function grow(into: Canonical, size: number): void {
  const { units, cased, sources } = canonicalRoom(size);
  units.set(into.units);
  cased.set(into.cased);
  sources.set(into.sources);
  Object.assign(into, { units, cased, sources });
}
