const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Longest stretch looked at on either side: a family emoji is 25 units, stacked diacritics rarely more. */
const reach = 64;

/** Latin letters (Vietnamese ones among them), quotes, dashes and ideographs never belong to the character before them; LF may, to CR. */
function startsCharacter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit < 0x300 && (unit !== 0x0a || text.charCodeAt(at - 1) !== 0x0d)) ||
    (unit >= 0x1e00 && unit < 0x1f00) ||
    (unit >= 0x2010 && unit < 0x2028) ||
    (unit >= 0x4e00 && unit < 0xa000)
  );
}

function around(text: string, offset: number): [number, number] {
  if (offset <= 0 || offset >= text.length || startsCharacter(text, offset))
    return [offset, offset];
  let from = Math.max(0, offset - reach);
  // A window that opens inside a surrogate pair would count the half as a character.
  if (from > 0 && (text.charCodeAt(from) & 0xfc00) === 0xdc00) from -= 1;
  const window = text.slice(from, offset + reach);
  const found = segmenter.segment(window).containing(offset - from);
  if (!found || from + found.index === offset) return [offset, offset];
  return [from + found.index, from + found.index + found.segment.length];
}

/** `offset` itself, or the start of the user-perceived character it lies inside. */
export const graphemeStart = (text: string, offset: number): number => around(text, offset)[0];

/** `offset` itself, or the end of the user-perceived character it lies inside. */
export const graphemeEnd = (text: string, offset: number): number => around(text, offset)[1];
