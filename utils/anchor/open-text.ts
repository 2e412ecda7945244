import { type BaseLetters, baseLetters } from './base-letters.ts';
import { type Canonical, canonicalise } from './canonical.ts';
import { indexSeeds, type Seeds } from './seeds.ts';

/** A page text made ready for `locate` and `textFragment`. Its parts are made when first needed and then kept. */
export interface AnchorText {
  readonly text: string;
  readonly canonical: Canonical;
  /** The canonical units as a string: engines search strings faster than we search arrays. */
  readonly folded: string;
  readonly seeds: Seeds;
  readonly base: BaseLetters;
}

/** Opens a page text for any number of quotes: each index is built once, when first needed. */
export function openText(text: string): AnchorText {
  let canonical: Canonical | undefined;
  let folded: string | undefined;
  let seeds: Seeds | undefined;
  let base: BaseLetters | undefined;
  return {
    text,
    get canonical() {
      canonical ??= canonicalise(text);
      return canonical;
    },
    get folded() {
      folded ??= stringOf(this.canonical.units);
      return folded;
    },
    get seeds() {
      seeds ??= indexSeeds(this.canonical.units);
      return seeds;
    },
    get base() {
      base ??= baseLetters(text);
      return base;
    },
  };
}

/** Not TextDecoder: it would replace lone surrogates and so move every offset after them. */
export function stringOf(units: Uint16Array): string {
  // More arguments than this overflow the stack of some engines.
  const most = 8192;
  let text = '';
  for (let from = 0; from < units.length; from += most) {
    // Spread would walk the array unit by unit first, at ten times the cost.
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(from, from + most));
  }
  return text;
}
