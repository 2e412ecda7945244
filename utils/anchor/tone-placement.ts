/**
 * Vietnamese writes the tone of oa, oe and uy on either vowel: "hoà" or "hòa", "thuỷ" or "thủy".
 * Both are the same word; the canonical text carries the tone on the first vowel.
 */
const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const pairs = ['oa', 'oe', 'uy', 'Oa', 'Oe', 'Uy', 'OA', 'OE', 'UY', 'oA', 'oE', 'uY'];

const code = (text: string) => text.normalize('NFC').charCodeAt(0);
const key = (first: number, second: number) => (first << 16) | second;

const moved = new Map<number, readonly [number, number]>();
const toned = new Uint8Array(0x10000);

for (const [first = '', second = ''] of pairs) {
  for (const tone of tones) {
    moved.set(key(code(first), code(second + tone)), [code(first + tone), code(second)]);
    toned[code(second + tone)] = 1;
  }
}

/** True for à, ẻ, ỹ …: vowels whose tone the vowel before may take. Cheap enough for every unit. */
export const isToned = (unit: number): boolean => toned[unit] === 1;

/** Both vowels with the tone on the first, when they are one of the pairs. */
export const moveTone = (first: number, second: number): readonly [number, number] | undefined =>
  moved.get(key(first, second));
