import { hashText, mix } from '../../recognise/names/hash.ts';

/**
 * The id of something from another program, always the same for the same `parts`, so that importing a
 * file twice is importing it once: 128 bits in the form of a UUID (version 8, RFC 9562).
 */
export function stableId(...parts: (string | number)[]): string {
  const text = JSON.stringify(parts);
  let before = text.length;
  const lanes = [0x6e65, 0x7773, 0x6d61, 0x726b].map((seed) => {
    before = mix(hashText(text, seed ^ before), before);
    return (before >>> 0).toString(16).padStart(8, '0');
  });
  const digits = lanes.join('');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
