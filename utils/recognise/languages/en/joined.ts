const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const units = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];
const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "twentyfifth", "thirtyone": a ten and a unit written as one word. */
export function joinedOrdinal(word: string): { value: number; ordinal: boolean } | undefined {
  const cut = word.indexOf('ty') + 2;
  if (cut < 5 || cut === word.length) return undefined;
  const ten = (tens.indexOf(word.slice(0, cut)) + 2) * 10;
  const rest = word.slice(cut);
  const ordinal = units.indexOf(rest) + 1;
  const unit = ordinal || cardinals.indexOf(rest) + 1;
  return ten >= 20 && unit ? { value: ten + unit, ordinal: ordinal > 0 } : undefined;
}
