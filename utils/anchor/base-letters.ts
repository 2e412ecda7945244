/** A text as browsers compare it when they follow a text fragment: base letters alone. */
export interface BaseLetters {
  /** No case, no marks, one space for a run of white space inside a block, `\n` between blocks. */
  letters: string;
  /** For each unit of `letters`, and for its end, the offset in the source text. */
  sources: Uint32Array;
}

/**
 * Base letters of a text. The fragment standard compares at the primary level of UTS #10, where
 * "má", "mà" and "Mả" are one word, and đ may be d: what is unique here is unique in any browser.
 */
export function baseLetters(text: string): BaseLetters {
  const known = new Map<string, string>();
  const letters: string[] = [];
  const sources: number[] = [];
  let last = '\n';
  let at = 0;
  for (const character of text) {
    const base = known.get(character) ?? learn(known, character);
    if (base === '\n' && last === ' ') {
      letters[letters.length - 1] = base;
      last = base;
    } else if (base !== '' && !(isGap(base) && isGap(last))) {
      letters.push(base);
      for (let i = 0; i < base.length; i++) sources.push(at);
      last = base;
    }
    at += character.length;
  }
  sources.push(text.length);
  return { letters: letters.join(''), sources: Uint32Array.from(sources) };
}

const isGap = (base: string): boolean => base === ' ' || base === '\n';

function learn(known: Map<string, string>, character: string): string {
  const base = character === '\n' ? character : baseOf(character);
  known.set(character, base);
  return base;
}

const baseOf = (character: string): string =>
  /\s/u.test(character)
    ? ' '
    : character
        .normalize('NFKD')
        .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
        .toLowerCase()
        .replaceAll('đ', 'd');
