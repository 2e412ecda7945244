import { clearFor, type FeatureBuffer, groups } from './buffer.ts';
import { clusterFeatures } from './cluster-features.ts';
import { documentFeatures } from './document-features.ts';
import { gazetteerFeatures } from './gazetteer-features.ts';
import { runFeatures } from './run-features.ts';
import type { Sentence } from './sentence.ts';
import { wordFeatures } from './word-features.ts';

/** Changes whenever a template does: a model is read only by the features it was trained with. */
export const featuresVersion = 3;

const templates = [
  wordFeatures,
  runFeatures,
  clusterFeatures,
  gazetteerFeatures,
  documentFeatures,
] as const;

/** Writes the feature hashes of every token of a sentence. */
export function sentenceFeatures(sentence: Sentence, out: FeatureBuffer): void {
  clearFor(out, sentence.count);
  for (let i = 0; i < sentence.count; i++) {
    for (let group = 0; group < groups; group++) {
      (templates[group] as (typeof templates)[number])(sentence, i, out);
      out.groupEnds[i * groups + group] = out.length;
    }
    out.ends[i] = out.length;
  }
}
