import { classOf, ignorable } from '../../anchor/characters.ts';

/** A word taken apart, so that its letters and its tones can be asked for apart. */
export interface WordForm {
  /** Lower case without any mark: "nguyen" of "Nguyễn", "d" of "đ". */
  bare: string;
  /** Lower case with the marks that make another letter (ê, ơ, đ, ü) and without tones. */
  letters: string;
  /**
   * Its tones in their order. Where a tone stands does not count: "uỷ" and "ủy" are one word, and
   * "hoà" begins "hoàng" though "hòa" does not.
   */
  tones: string;
}

/** Grave, acute, tilde, hook above and dot below: in Vietnamese the five tones. */
const tones = '\u0300\u0301\u0303\u0309\u0323';

/** Marks that a reader may leave out: of Latin, Greek and Cyrillic, Hebrew points, Arabic vowels. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u064b-\u065f\u0670]/u;

/** The form of one word, NFC or NFD. A long run of marks costs no more than its length. */
export function formOfWord(word: string): WordForm {
  let bare = '';
  let letters = '';
  let toned = '';
  for (const character of word.toLowerCase().normalize('NFD')) {
    if (classOf(character.charCodeAt(0)) === ignorable) continue;
    if (tones.includes(character)) toned += character;
    else {
      letters += character;
      if (character === 'đ') bare += 'd';
      else if (!marks.test(character)) bare += character;
    }
  }
  return { bare, letters, tones: toned };
}
