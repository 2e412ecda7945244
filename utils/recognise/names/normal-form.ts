/** Invisible characters some sites put inside words: soft hyphen, zero-width space and joiners. */
const invisible = /[\u00ad\u200b-\u200d\ufeff]/gu;

/** Open syllables whose tone mark newer spelling puts on the second vowel: "uỷ", "hoà", "khoẻ"; "quý" is not one. */
const newToneMark = /(^|[^qQ])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|O[ÀÁẢÃẠÈÉẺẼẸ]|U[ỲÝỶỸỴ])$/u;

const grave = '\u0300';
const lastMark = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * One spelling for a word's many: NFC, the straight apostrophe, and the Vietnamese tone mark where
 * older spelling puts it ("uỷ" → "ủy", "Hoà" → "Hòa"), so that both spellings are one word.
 */
export function normalForm(word: string): string {
  const composed = word.normalize('NFC').replace(invisible, '').replace(/[’ʼ]/gu, "'");
  const at = composed.search(newToneMark);
  if (at < 0) return composed;
  const head = composed.slice(0, -2);
  const [first = '', second = ''] = composed.slice(-2);
  const parts = second.normalize('NFD');
  const mark = parts.match(lastMark)?.[0] ?? grave;
  return (head + first + mark + parts.replace(lastMark, '')).normalize('NFC');
}
