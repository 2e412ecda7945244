import { mix } from '../hash.ts';
import type { Word } from '../words.ts';
import type { FeatureBuffer } from './buffer.ts';
import type { Sentence } from './sentence.ts';

/** What the gazetteer says of a token by itself, of the phrase it stands in, and of its neighbours. */
export function gazetteerFeatures(sentence: Sentence, i: number, out: FeatureBuffer): void {
  const w = sentence.words;
  const b = w[i + 1] as Word;
  const c = w[i + 2] as Word;
  const d = w[i + 3] as Word;
  const shape = c.shapeHash;
  const ids = out.ids;
  let at = out.length;
  for (const kind of c.kindList) {
    ids[at++] = mix(60, kind);
    ids[at++] = mix(61, mix(kind, shape));
  }
  for (const kind of b.kindList) ids[at++] = mix(62, mix(kind, shape));
  for (const kind of d.kindList) ids[at++] = mix(63, mix(kind, shape));
  ids[at++] = mix(64, mix(b.kinds, c.kinds));
  ids[at++] = mix(65, mix(c.kinds, d.kinds));
  const start = sentence.runStart[i] as number;
  if (start >= 0) {
    const first = (w[start + 2] as Word).kinds;
    ids[at++] = mix(66, mix(first, Math.min(i - start, 3)));
    ids[at++] = mix(67, mix((w[start + 1] as Word).kinds, first));
  }
  const { names, places, lengths, cues, cuePlaces } = sentence.phrases;
  if (start > 0) {
    const cue = cues[start - 1] as number;
    ids[at++] = mix(68, mix(cue, Math.min(i - start, 3)));
    ids[at++] = mix(
      69,
      mix(cue, mix(Math.min(i - start, 2), Math.min((sentence.runEnd[i] as number) - start, 3))),
    );
  }
  const bits = names[i] as number;
  if (bits) {
    const place = places[i] as number;
    ids[at++] = mix(70, mix(bits, place));
    ids[at++] = mix(71, mix(bits, mix(place, Math.min(lengths[i] as number, 4))));
    ids[at++] = mix(72, mix(bits, mix(place, b.isCapital ? 1 : 0)));
    ids[at++] = mix(73, mix(bits, mix(place, d.isCapital ? 1 : 0)));
    for (let kind = 0; kind < 8; kind++) {
      if ((bits >>> kind) & 1) ids[at++] = mix(74, mix(kind, place));
    }
    ids[at++] = mix(75, mix(bits, b.lowerHash));
    ids[at++] = mix(76, mix(bits, d.lowerHash));
  }
  if (i > 0 && names[i - 1]) {
    ids[at++] = mix(77, mix(names[i - 1] as number, mix(places[i - 1] as number, shape)));
  }
  if (i + 1 < sentence.count && names[i + 1]) {
    ids[at++] = mix(78, mix(names[i + 1] as number, mix(places[i + 1] as number, shape)));
  }
  const cue = cues[i] as number;
  if (cue) ids[at++] = mix(79, mix(cue, mix(cuePlaces[i] as number, c.isCapital ? 1 : 0)));
  if (i > 0 && cues[i - 1]) {
    ids[at++] = mix(80, mix(cues[i - 1] as number, mix(cuePlaces[i - 1] as number, shape)));
    ids[at++] = mix(81, mix(cues[i - 1] as number, mix(bits, shape)));
  }
  if (i + 1 < sentence.count && cues[i + 1]) {
    ids[at++] = mix(82, mix(cues[i + 1] as number, mix(cuePlaces[i + 1] as number, shape)));
  }
  out.length = at;
}
