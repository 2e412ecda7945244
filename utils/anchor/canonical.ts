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

/** Forms of the units met that stand for themselves whatever is around them: most of any text. */
const simple = new Uint16Array(0x10000);

/** Anchors come by the hundred: their canonical text is made in these and copied once its length is known. */
const shortText = 4096;
const shortCased = new Uint16Array(shortText);
const shortSources = new Uint32Array(shortText);

/** UAX #15 allows 30 marks in a row; sorting the longer runs of a hostile page would be quadratic. */
const longestRun = 30;

/** Canonical form of a text with the way back to its offsets. Linear; white space at the start is dropped. */
export function canonicalise(text: string): Canonical {
  const length = text.length;
  let cased = length > shortText ? new Uint16Array(length) : shortCased;
  let sources = length > shortText ? new Uint32Array(length) : shortSources;
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
    if (kind === ignorable || (kind === space && afterSpace)) continue;
    if (kind === joining) {
      const end = endOfRun(text, at);
      const joins = size > 0 && !afterSpace;
      if (joins) size--;
      const base = joins ? String.fromCharCode(cased[size] ?? 0) : '';
      const source = joins ? (sources[size] ?? at) : at;
      const composed = (base + text.slice(at, end)).normalize('NFC');
      const needed = size + composed.length + length - end;
      if (needed > cased.length) {
        cased = grown(cased, new Uint16Array(needed * 2));
        sources = grown(sources, new Uint32Array(needed * 2));
      }
      for (let i = 0; i < composed.length; i++) {
        cased[size] = composed.charCodeAt(i);
        sources[size++] = source;
      }
      at = end - 1;
    } else if (unit === fullStop && endsInStops(cased, size)) {
      cased[--size - 1] = ellipsis;
    } else {
      cased[size] = kind === space ? 0x20 : formOf(unit);
      sources[size++] = at;
      if (kind === plain && unit !== fullStop && !isToned(formOf(unit)))
        simple[unit] = formOf(unit);
    }
    afterSpace = kind === space;
    if (isToned(cased[size - 1] ?? 0)) placeTone(cased, size);
  }
  cased = cased.slice(0, size);
  return { units: lower(cased), cased, sources: sources.slice(0, size) };
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

function lower(cased: Uint16Array): Uint16Array {
  const units = new Uint16Array(cased.length);
  for (let i = 0; i < units.length; i++) units[i] = lowerOf(cased[i] ?? 0);
  return units;
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
