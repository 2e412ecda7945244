import { classOf, ignorable, isLetter, isWordUnit, joining } from '../../anchor/characters.ts';

const gap = 1;
const letter = 2;
/** A character that is a word by itself: Han, Kana, Thai, and whatever is written as a surrogate pair. */
const single = 3;
const invisible = 4;

const classes = new Uint8Array(0x10000);

/** Calls `met` with start and end (UTF-16) of each word of a text: letters, figures and their marks. */
export function eachWord(text: string, met: (start: number, end: number) => void): void {
  const length = text.length;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit] || learn(unit);
    if (kind === letter) {
      const start = at++;
      while (at < length && joins(text.charCodeAt(at))) at++;
      met(start, at);
    } else if (kind === single) {
      const start = at;
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      while (at < length && classOf(text.charCodeAt(at)) === joining) at++;
      met(start, at);
    } else at++;
  }
}

/** A soft hyphen or a zero-width joiner inside a word does not end it. */
const joins = (unit: number): boolean => {
  const kind = classes[unit] || learn(unit);
  return kind === letter || kind === invisible;
};

function learn(unit: number): number {
  let kind = gap;
  if (classOf(unit) === ignorable) kind = invisible;
  // A mark belongs to any script: U+0323 is the dot below of "ộ" and is written in Kana too.
  else if (isWordUnit(unit) || classOf(unit) === joining) kind = letter;
  else if (isLetter(unit)) kind = single;
  classes[unit] = kind;
  return kind;
}
