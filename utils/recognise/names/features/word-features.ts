import { mix } from '../hash.ts';
import type { Word } from '../words.ts';
import type { FeatureBuffer } from './buffer.ts';
import type { Sentence } from './sentence.ts';

/** Words, shapes and affixes of a token and its neighbours, two to either side. */
export function wordFeatures(sentence: Sentence, i: number, out: FeatureBuffer): void {
  const w = sentence.words;
  const a = w[i] as Word;
  const b = w[i + 1] as Word;
  const c = w[i + 2] as Word;
  const d = w[i + 3] as Word;
  const e = w[i + 4] as Word;
  const ids = out.ids;
  let at = out.length;
  ids[at++] = mix(1, c.lowerHash);
  ids[at++] = mix(2, c.textHash);
  ids[at++] = mix(3, b.lowerHash);
  ids[at++] = mix(4, d.lowerHash);
  ids[at++] = mix(5, a.lowerHash);
  ids[at++] = mix(6, e.lowerHash);
  ids[at++] = mix(7, c.shapeHash);
  ids[at++] = mix(8, mix(b.shapeHash, c.shapeHash));
  ids[at++] = mix(9, mix(c.shapeHash, d.shapeHash));
  ids[at++] = mix(10, mix(mix(b.shapeHash, c.shapeHash), d.shapeHash));
  ids[at++] = mix(11, mix(b.lowerHash, c.lowerHash));
  ids[at++] = mix(12, mix(c.lowerHash, d.lowerHash));
  ids[at++] = mix(13, mix(b.lowerHash, c.shapeHash));
  ids[at++] = mix(14, mix(d.lowerHash, c.shapeHash));
  ids[at++] = mix(15, mix(a.lowerHash, b.lowerHash));
  ids[at++] = mix(16, mix(d.lowerHash, e.lowerHash));
  const near = mix(mix(a.shapeHash, b.shapeHash), mix(c.shapeHash, mix(d.shapeHash, e.shapeHash)));
  ids[at++] = mix(17, near);
  ids[at++] = mix(18, mix(mix(a.lowerHash, b.lowerHash), c.shapeHash));
  ids[at++] = mix(19, mix(mix(d.lowerHash, e.lowerHash), c.shapeHash));
  ids[at++] = mix(20, mix(b.lowerHash, mix(c.shapeHash, d.lowerHash)));
  for (const affix of c.affixes) ids[at++] = mix(21, affix);
  ids[at++] = mix(22, (i === 0 ? 1 : 0) | (sentence.shouted ? 2 : 0) | (c.isCapital ? 4 : 0));
  ids[at++] = mix(23, mix(a.lowerHash, c.shapeHash));
  const spelling =
    (a.syllable << 8) | (b.syllable << 6) | (c.syllable << 4) | (d.syllable << 2) | e.syllable;
  ids[at++] = mix(100, mix(spelling & 0xfc, c.shapeHash));
  ids[at++] = mix(101, mix(spelling, mix(b.shapeHash, mix(c.shapeHash, d.shapeHash))));
  if (sentence.count <= 8) {
    const line = (sentence.count << 2) | (sentence.allCapital ? 1 : 0) | (c.isCapital ? 2 : 0);
    ids[at++] = mix(102, line);
    ids[at++] = mix(103, mix(line, mix(i, spelling & 0xfc)));
  }
  const quote = sentence.quote[i] as number;
  if (quote >= 0) {
    const ahead = (w[quote + 1] as Word).lowerHash;
    const length = quoteLength(sentence, i);
    ids[at++] = mix(104, mix(length, c.isCapital ? 1 : 0));
    ids[at++] = mix(105, mix(ahead, length));
    ids[at++] = mix(106, mix(ahead, mix((w[quote] as Word).lowerHash, c.isCapital ? 1 : 0)));
    ids[at++] = mix(
      107,
      mix(length, mix(Math.min(i - quote, 3), (w[quote + 3] as Word).shapeHash)),
    );
  }
  out.length = at;
}

/** Tokens of the quotation token i stands in: 1 to 8, 9 for more. */
function quoteLength(sentence: Sentence, i: number): number {
  const open = sentence.quote[i] as number;
  let length = 1;
  while (length < 9 && sentence.quote[open + 1 + length] === open) length++;
  return length;
}
