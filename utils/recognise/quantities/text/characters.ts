/** Kinds of a UTF-16 unit. */
export const space = 0;
export const letter = 1;
export const digit = 2;
export const mark = 3;
export const lineBreak = 4;

/** Marks of the Latin-1 block that are written inside words: ª ² ³ µ ¹ º. */
const inWords = [0xaa, 0xb2, 0xb3, 0xb5, 0xb9, 0xba];

/** Everything below the general punctuation, in which running text of our languages stays. */
const tabled = 0x2000;
const kinds = new Uint8Array(tabled).fill(letter);
kinds.fill(mark, 0x21, 0xc0);
kinds.fill(space, 0, 0x21);
kinds.fill(digit, 0x30, 0x3a);
kinds.fill(letter, 0x41, 0x5b);
kinds.fill(letter, 0x61, 0x7b);
for (const code of inWords) kinds[code] = letter;
kinds[0x0a] = lineBreak;
kinds[0x0d] = lineBreak;
kinds[0xa0] = space;
kinds[0xad] = space;
kinds[0xd7] = mark;
kinds[0xf7] = mark;

export function kindOf(code: number): number {
  return code < tabled ? (kinds[code] ?? mark) : kindBeyond(code);
}

function kindBeyond(code: number): number {
  if (code === 0x2028 || code === 0x2029) return lineBreak;
  if (code <= 0x200f || code === 0x202f || code === 0x205f || code === 0x3000) return space;
  if (code < 0x2100) return mark;
  // Letter-like signs ("℃", "№") stand in tables as words; "⅔" is a sign as "½" is.
  if (code < 0x2150) return letter;
  if (code < 0x2c00) return mark;
  return code >= 0x3001 && code < 0x3040 ? mark : letter;
}
