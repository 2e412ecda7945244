import { mix } from '../../utils/recognise/names/hash.ts';
import {
  bitOf,
  clusterKey,
  createLexicon,
  type LexiconTables,
} from '../../utils/recognise/names/lexicon.ts';
import { readWords } from '../../utils/recognise/names/text-words.ts';
import { createVocabulary, hashWord } from '../../utils/recognise/names/words.ts';
import type { Clusters } from './clusters.ts';
import type { Entry } from './gazetteer.ts';

const longestPhrase = 9;

/** The tables of a model's gazetteer and clusters; `mostWords` of the clustered words are kept. */
export function lexiconTables(
  entries: Entry[],
  clusters: Clusters,
  mostWords: number,
): LexiconTables {
  return { ...phraseTables(entries), ...clusterTables(clusters, mostWords) };
}

export const noLexicon: LexiconTables = {
  phraseKeys: new Uint32Array(0),
  phraseKinds: new Uint16Array(0),
  phraseGroups: new Uint16Array(0),
  clusterKeys: new Uint32Array(0),
  clusters: new Uint16Array(0),
  clusterParents: new Uint16Array(0),
};

function phraseTables(entries: Entry[]) {
  const vocabulary = createVocabulary(createLexicon(noLexicon));
  const phrases = new Map<number, { kinds: number; group: number }>();
  const groups = new Map<string, number>();
  for (const { text, kind, group } of entries) {
    const { words } = readWords(text, vocabulary);
    if (words.length === 0 || words.length > longestPhrase) continue;
    const key = words.reduce((hash, word) => mix(hash, word.lowerHash), 0) >>> 0;
    const phrase = phrases.get(key) ?? { kinds: 0, group: 0 };
    if (bitOf[kind] === undefined) throw new Error(`"${text}" has the unknown kind "${kind}"`);
    phrase.kinds |= bitOf[kind];
    if (group !== undefined) {
      const number = groups.get(group) ?? groups.size + 1;
      groups.set(group, number);
      // A form of two names stands for neither.
      phrase.group = phrase.group === 0 || phrase.group === number ? number : 0xffff;
    }
    phrases.set(key, phrase);
  }
  const sorted = [...phrases].sort(([a], [b]) => a - b);
  return {
    phraseKeys: Uint32Array.from(sorted, ([key]) => key),
    phraseKinds: Uint16Array.from(sorted, ([, phrase]) => phrase.kinds),
    phraseGroups: Uint16Array.from(sorted, ([, { group }]) => (group === 0xffff ? 0 : group)),
  };
}

function clusterTables(clusters: Clusters, mostWords: number) {
  const byKey = new Map<number, number>();
  // Rarest first, so that of two words with one key the more frequent stays.
  for (let i = Math.min(mostWords, clusters.words.length) - 1; i >= 0; i--) {
    const word = clusters.words[i] as string;
    byKey.set(clusterKey(hashWord(word)), clusters.fine[i] as number);
  }
  const sorted = [...byKey].sort(([a], [b]) => a - b);
  return {
    clusterKeys: Uint32Array.from(sorted, ([key]) => key),
    clusters: Uint16Array.from(sorted, ([, cluster]) => cluster),
    clusterParents: Uint16Array.from(clusters.parents),
  };
}
