/**
 * Grows both ends of `text[start..end)` to the borders of the words they cut (UAX #29) and leaves out
 * the white space at them. Never grows over punctuation or a blank: "(Hải Ph" ends as "(Hải Phòng" and
 * keeps its bracket. `lang` is a BCP 47 tag; offsets are UTF-16 units.
 */
export function snapToWords(
  text: string,
  start: number,
  end: number,
  lang: string,
): { start: number; end: number } {
  const chosen = text.slice(start, end);
  const from = start + chosen.length - chosen.trimStart().length;
  const to = start + chosen.trimEnd().length;
  if (from >= to) return { start, end };
  const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  const first = words.containing(from);
  const last = words.containing(to - 1);
  return {
    start: first?.isWordLike ? first.index : from,
    end: last?.isWordLike ? last.index + last.segment.length : to,
  };
}
