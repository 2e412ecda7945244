import { Refusal } from './refusal.ts';

/** More than any export has, and little enough for any engine's stack. */
const deepest = 40;
/** Values of a file: about a quarter of a million annotations of any format. */
const mostValues = 6_000_000;

/**
 * The value of a JSON text. What it holds is reckoned before anything is built from it: half a text, one
 * that nests deeper than any export, and one of more values are refused by a single look at it.
 */
export function parse(text: string): unknown {
  look(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('importNotWhole');
  }
}

const [quote, comma, backslash] = [34, 44, 92];
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];

function look(text: string): void {
  const last = text.charCodeAt(text.trimEnd().length - 1);
  // Most halves of a file are known by where they end.
  if (last !== closeList && last !== closeObject) throw new Refusal('importNotWhole');
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) {
      at = endOfString(text, at);
    } else if (unit === openList || unit === openObject) {
      if (++depth > deepest) throw new Refusal('importTooDeep');
    } else if (unit === closeList || unit === closeObject) {
      depth -= 1;
    } else if (unit === comma && ++values > mostValues) {
      throw new Refusal('importTooLarge');
    }
  }
  if (depth !== 0) throw new Refusal('importNotWhole');
}

/** The offset of the quotation mark that closes the string begun at `from`; the text's end without one. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
