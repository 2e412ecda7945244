import { mix } from '../hash.ts';
import type { Word } from '../words.ts';
import type { FeatureBuffer } from './buffer.ts';
import type { Sentence } from './sentence.ts';

/** Embedding clusters, coarse and fine, of a token and its neighbours. */
export function clusterFeatures(sentence: Sentence, i: number, out: FeatureBuffer): void {
  const w = sentence.words;
  const a = w[i] as Word;
  const b = w[i + 1] as Word;
  const c = w[i + 2] as Word;
  const d = w[i + 3] as Word;
  const e = w[i + 4] as Word;
  const ids = out.ids;
  let at = out.length;
  for (const cluster of c.clusters) {
    ids[at++] = mix(40, cluster);
    ids[at++] = mix(41, mix(cluster, c.shapeHash));
  }
  for (const cluster of b.clusters) ids[at++] = mix(42, cluster);
  for (const cluster of d.clusters) ids[at++] = mix(43, cluster);
  const coarse = c.clusters[0];
  const left = b.clusters[0];
  const right = d.clusters[0];
  if (coarse !== undefined) {
    if (left !== undefined) ids[at++] = mix(44, mix(left, coarse));
    if (right !== undefined) ids[at++] = mix(45, mix(coarse, right));
  }
  if (left !== undefined && right !== undefined)
    ids[at++] = mix(46, mix(mix(left, right), c.shapeHash));
  if (a.clusters[1] !== undefined) ids[at++] = mix(47, a.clusters[1]);
  if (e.clusters[1] !== undefined) ids[at++] = mix(48, e.clusters[1]);
  const start = sentence.runStart[i] as number;
  if (start >= 0) {
    const first = (w[start + 2] as Word).clusters[1];
    const last = (w[(sentence.runEnd[i] as number) + 2] as Word).clusters[1];
    const outer = (w[start + 1] as Word).clusters[1];
    if (first !== undefined) ids[at++] = mix(49, first);
    if (last !== undefined) ids[at++] = mix(50, last);
    if (outer !== undefined) ids[at++] = mix(51, outer);
  }
  out.length = at;
}
