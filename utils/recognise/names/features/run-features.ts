import { mix } from '../hash.ts';
import type { Word } from '../words.ts';
import type { FeatureBuffer } from './buffer.ts';
import type { Sentence } from './sentence.ts';

/** What stands round the run of capitals a token is in, and the head its name may have to the left. */
export function runFeatures(sentence: Sentence, i: number, out: FeatureBuffer): void {
  const w = sentence.words;
  const ids = out.ids;
  let at = out.length;
  const start = sentence.runStart[i] as number;
  const shape = (w[i + 2] as Word).shapeHash;
  if (start >= 0) {
    const end = sentence.runEnd[i] as number;
    const left = w[start + 1] as Word;
    const farLeft = w[start] as Word;
    const right = w[end + 3] as Word;
    const farRight = w[end + 4] as Word;
    const first = w[start + 2] as Word;
    const last = w[end + 2] as Word;
    const back = Math.min(i - start, 3);
    const ahead = Math.min(end - i, 3);
    ids[at++] = mix(24, mix(left.lowerHash, back));
    ids[at++] = mix(25, mix(right.lowerHash, ahead));
    ids[at++] = mix(26, mix(first.lowerHash, back));
    ids[at++] = mix(27, mix(last.lowerHash, ahead));
    ids[at++] = mix(28, (Math.min(i - start, 4) << 4) | Math.min(end - i, 4));
    ids[at++] = mix(29, mix(farLeft.lowerHash, left.lowerHash));
    ids[at++] = mix(30, mix(right.lowerHash, farRight.lowerHash));
    ids[at++] = mix(31, mix(left.lowerHash, right.lowerHash));
    ids[at++] = mix(32, mix(left.lowerHash, end - start));
    if (start >= 1) ids[at++] = mix(33, mix((w[start - 1] as Word).lowerHash, farLeft.lowerHash));
  }
  const head = sentence.head[i] as number;
  if (head >= 0) {
    const distance = Math.min(i - head, 6);
    const word = w[head + 2] as Word;
    const kind = mix(sentence.phrases.cues[head] as number, word.isCapital ? 1 : 0);
    ids[at++] = mix(34, mix(word.textHash, distance));
    ids[at++] = mix(35, mix(word.textHash, shape));
    ids[at++] = mix(36, mix(kind, distance));
    ids[at++] = mix(37, mix(kind, (w[i + 2] as Word).lowerHash));
    ids[at++] = mix(38, mix(kind, mix((w[i + 1] as Word).lowerHash, (w[i + 2] as Word).lowerHash)));
  }
  out.length = at;
}
