/** What a UTF-16 unit is to the tokeniser. */
export const character = {
  space: 1,
  upper: 2,
  lower: 3,
  mark: 4,
  digit: 5,
  pair: 6,
  other: 7,
} as const;

const known = new Uint8Array(0x10000);

/** The class of a UTF-16 unit, worked out once per unit. Letters without case count as lower case. */
export function classOf(unit: number): number {
  return known[unit] || classify(unit);
}

function classify(unit: number): number {
  const text = String.fromCharCode(unit);
  let found: number = character.other;
  if (unit >= 0xd800 && unit <= 0xdbff) found = character.pair;
  // Zero-width joiners, soft hyphens and byte order marks are glued to words by some sites.
  else if (unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0xfeff)
    found = character.mark;
  else if (/\s/u.test(text)) found = character.space;
  else if (/[\p{Lu}\p{Lt}]/u.test(text)) found = character.upper;
  else if (/\p{L}/u.test(text)) found = character.lower;
  else if (/\p{M}/u.test(text)) found = character.mark;
  else if (/\p{N}/u.test(text)) found = character.digit;
  known[unit] = found;
  return found;
}
