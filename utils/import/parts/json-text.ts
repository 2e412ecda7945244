import { Refusal } from './refusal.ts';

/** More than any export has, and little enough for any engine's stack. */
const deepest = 40;

/** The value of a JSON text. Refuses half a text, and one that nests deeper than any export. */
export function parse(text: string): unknown {
  if (depthOf(text) > deepest) throw new Refusal('importTooDeep');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('importNotWhole');
  }
}

const [quote, backslash] = [34, 92];
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];

/** How deep brackets nest, reckoned before anything is built from them; stops when it is too deep. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) {
      at = endOfString(text, at);
    } else if (unit === openList || unit === openObject) {
      depth += 1;
      if (depth > most) most = depth;
      if (most > deepest) return most;
    } else if (unit === closeList || unit === closeObject) {
      depth -= 1;
    }
  }
  return most;
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
