/** A text as the scanner wants it, and the way back to the offsets of the text given. */
export interface Folded {
  /** NFC, case kept. */
  raw: string;
  /** NFC, lower case; the same length as `raw`. */
  low: string;
  /** Offset in the text given of each UTF-16 unit of `raw`; absent when they are the same. */
  map?: Int32Array;
}

export function fold(text: string): Folded {
  const raw = text.normalize('NFC');
  if (raw === text) return { raw, low: lower(raw) };
  return composed(text);
}

/** Composes cluster by cluster, so that each unit knows where it came from. */
function composed(text: string): Folded {
  const map = new Int32Array(text.length * 3 + 1);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && isMark(text.charCodeAt(at))) continue;
    const cluster = text.slice(from, at).normalize('NFC');
    parts.push(cluster);
    // A cluster that stays several units keeps the offsets of its own units as far as they go.
    for (let k = 0; k < cluster.length; k++) map[length++] = Math.min(from + k, at - 1);
    from = at;
  }
  map[length] = text.length;
  const raw = parts.join('');
  return { raw, low: lower(raw), map: map.subarray(0, length + 1) };
}

/** Combining marks that Latin letters take, Hangul vowels and finals, and low surrogates. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x1161 && code < 0x1200) ||
    (code >= 0xdc00 && code < 0xe000) ||
    (code >= 0x591 && code < 0x1000 && /\p{M}/u.test(String.fromCharCode(code)))
  );
}

/** Lower case of the same length: "İ" would become two units. */
function lower(raw: string): string {
  const low = raw.toLowerCase();
  if (low.length === raw.length) return low;
  let out = '';
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charAt(at);
    const small = unit.toLowerCase();
    out += small.length === 1 ? small : unit;
  }
  return out;
}
