import { nameKinds } from '../../utils/recognise/mention.ts';
import { createFeatureBuffer, groups } from '../../utils/recognise/names/features/buffer.ts';
import { readDocument } from '../../utils/recognise/names/features/document-facts.ts';
import { sentenceFeatures } from '../../utils/recognise/names/features/features.ts';
import { prepareSentence } from '../../utils/recognise/names/features/sentence.ts';
import { beginOf, insideOf } from '../../utils/recognise/names/labels.ts';
import type { Lexicon } from '../../utils/recognise/names/lexicon.ts';
import { featureKey } from '../../utils/recognise/names/rows.ts';
import { readWords, type TextWords } from '../../utils/recognise/names/text-words.ts';
import { createVocabulary } from '../../utils/recognise/names/words.ts';
import type { Labelled } from './documents.ts';

/** A sentence as the trainer reads it. */
export interface Example {
  labels: Uint8Array;
  /** Feature keys, token after token; those of token i end at `ends[i]`. */
  features: Int32Array;
  ends: Int32Array;
  groupEnds: Int32Array;
  weight: number;
}

/** The sentences of labelled articles, their features taken within the article. */
export function examples(
  documents: Labelled[],
  lexicon: Lexicon,
  weightOf: (document: Labelled) => number,
): Example[] {
  const vocabulary = createVocabulary(lexicon);
  const buffer = createFeatureBuffer();
  const found: Example[] = [];
  for (const document of documents) {
    const text = readWords(document.text, vocabulary);
    const labels = tokenLabels(document, text);
    const facts = readDocument(text.words, text.starts, vocabulary.size);
    for (let s = 0; s + 1 < text.starts.length; s++) {
      const from = text.starts[s] as number;
      const to = text.starts[s + 1] as number;
      sentenceFeatures(prepareSentence(text.words, from, to, lexicon, facts), buffer);
      found.push({
        labels: labels.slice(from, to),
        features: buffer.ids.slice(0, buffer.length).map(featureKey),
        ends: buffer.ends.slice(0, to - from),
        groupEnds: buffer.groupEnds.slice(0, (to - from) * groups),
        weight: weightOf(document),
      });
    }
  }
  return found;
}

function tokenLabels(document: Labelled, text: TextWords): Uint8Array {
  const labels = new Uint8Array(text.words.length);
  let from = 0;
  for (const { start, end, kind } of document.labels.toSorted((a, b) => a.start - b.start)) {
    const number = nameKinds.indexOf(kind);
    while (from < labels.length && (text.tokens.end[from] as number) <= start) from++;
    for (let i = from; i < labels.length && (text.tokens.start[i] as number) < end; i++) {
      labels[i] = i === from ? beginOf(number) : insideOf(number);
    }
  }
  return labels;
}
