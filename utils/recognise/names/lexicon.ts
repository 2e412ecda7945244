import { mix } from './hash.ts';
import { createKeyIndex } from './key-index.ts';

/** What a gazetteer entry says of a phrase; a phrase may be several. The order is that of the bits in a model file. */
export const phraseKinds = [
  'person',
  'organisation',
  'place',
  'other',
  'city',
  'unit',
  'country',
  'surname',
  'given',
  'foreignGiven',
  'foreignSurname',
  'organisationHead',
  'placeHead',
  'title',
  'otherHead',
  'common',
] as const;

export type PhraseKind = (typeof phraseKinds)[number];

export const bitOf = Object.fromEntries(phraseKinds.map((kind, bit) => [kind, 1 << bit])) as Record<
  PhraseKind,
  number
>;

/** The gazetteer and the word clusters as they stand in a model file; keys are hashes, sorted. */
export interface LexiconTables {
  /** Hash of a phrase: `mix` over the `lowerHash` of its words, from 0. */
  phraseKeys: Uint32Array;
  /** Bits of `phraseKinds`, one a phrase. */
  phraseKinds: Uint16Array;
  /** Phrases of one thing ("MTTQ", "Mặt trận Tổ quốc Việt Nam") share a group; 0 is none. */
  phraseGroups: Uint16Array;
  /** `clusterKey` of a word with an embedding. */
  clusterKeys: Uint32Array;
  /** Its cluster, one of `clusterParents.length`. */
  clusters: Uint16Array;
  /** The coarse cluster a cluster lies in. */
  clusterParents: Uint16Array;
}

export interface Lexicon {
  kindsOf(phraseHash: number): number;
  groupOf(phraseHash: number): number;
  /** Feature hashes, coarse and fine; the same empty list for every word without an embedding. */
  clustersOf(lowerHash: number): readonly number[];
}

/** Fewer bits than a phrase: a stranger's cluster now and then does no harm, bytes do. */
export const clusterKey = (lowerHash: number) => lowerHash >>> 7;

const none: readonly number[] = [];

/** Look-ups over the tables of a model. */
export function createLexicon(tables: LexiconTables): Lexicon {
  const phrase = createKeyIndex(tables.phraseKeys);
  const clustered = createKeyIndex(tables.clusterKeys);
  const hashes = Array.from(tables.clusterParents, (parent, fine) => [
    mix(0x51, parent),
    mix(0x52, fine),
  ]);
  return {
    kindsOf: (hash) => tables.phraseKinds[phrase(hash)] ?? 0,
    groupOf: (hash) => tables.phraseGroups[phrase(hash)] ?? 0,
    clustersOf: (hash) => hashes[tables.clusters[clustered(clusterKey(hash))] ?? -1] ?? none,
  };
}
