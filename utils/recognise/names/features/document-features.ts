import { mix } from '../hash.ts';
import { bitOf } from '../lexicon.ts';
import type { Word } from '../words.ts';
import type { FeatureBuffer } from './buffer.ts';
import { contextsKept } from './document-facts.ts';
import type { Sentence } from './sentence.ts';

const headBits = bitOf.title | bitOf.organisationHead | bitOf.placeHead | bitOf.otherHead;

/** How the same word stands elsewhere in the text: written small, in runs, between which words. */
export function documentFeatures(sentence: Sentence, i: number, out: FeatureBuffer): void {
  const w = sentence.words;
  const c = w[i + 2] as Word;
  if (!c.isLetters || !c.isCapital) return;
  const b = w[i + 1] as Word;
  const d = w[i + 3] as Word;
  const facts = sentence.facts;
  const ids = out.ids;
  let at = out.length;
  const capital = facts.capital[c.id] as number;
  ids[at++] = mix(
    90,
    ((facts.small[c.id] as number) > 0 ? 1 : 0) |
      (capital > 0 ? 2 : 0) |
      (capital > 2 ? 4 : 0) |
      (i === 0 ? 8 : 0) |
      (c.isUpper ? 16 : 0) |
      (sentence.shouted ? 32 : 0),
  );
  ids[at++] = mix(
    91,
    (facts.runs[c.id] as number) | (b.isCapital ? 8 : 0) | (d.isCapital ? 16 : 0),
  );
  const from = c.id * contextsKept * 2;
  for (let k = from; k < from + contextsKept * 2; k += 2) {
    const left = facts.contexts[k] as number;
    const right = facts.contexts[k + 1] as number;
    if (left === 0 || (left === b.lowerHash && right === d.lowerHash)) continue;
    ids[at++] = mix(92, left);
    ids[at++] = mix(93, right);
  }
  const heads = (facts.leftKinds[c.id] as number) & headBits;
  ids[at++] = mix(95, heads);
  ids[at++] = mix(96, mix(heads, mix(facts.runs[c.id] as number, c.shapeHash)));
  if (!b.isCapital) ids[at++] = mix(94, mix(facts.runKinds[c.id] as number, c.shapeHash));
  out.length = at;
}
