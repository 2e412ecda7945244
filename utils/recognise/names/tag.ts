import { createFeatureBuffer } from './features/buffer.ts';
import { readDocument } from './features/document-facts.ts';
import { sentenceFeatures } from './features/features.ts';
import { prepareSentence } from './features/sentence.ts';
import { isBegin, isInside, kindOf, labelCount } from './labels.ts';
import { marginals } from './marginals.ts';
import type { NamesModel } from './model.ts';
import type { TextWords } from './text-words.ts';
import { bestLabels } from './viterbi.ts';

/** A name as a stretch of tokens: `from..to`, end exclusive; `kind` is a place in `nameKinds`. */
export interface Span {
  from: number;
  to: number;
  kind: number;
  confidence: number;
}

export interface Tagged {
  spans: Span[];
  /** See `Article.inName`. */
  inName: Float32Array;
}

/** The names the model sees in a text, in order, none over the end of a sentence. */
export function tag(text: TextWords, model: NamesModel): Tagged {
  const { words, starts } = text;
  const facts = readDocument(words, starts, model.vocabulary.size);
  const buffer = createFeatureBuffer();
  const spans: Span[] = [];
  const inName = new Float32Array(words.length);
  let emissions = new Int32Array(0);
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s] as number;
    const to = starts[s + 1] as number;
    const count = to - from;
    const sentence = prepareSentence(words, from, to, model.lexicon, facts);
    sentenceFeatures(sentence, buffer);
    if (emissions.length < count * labelCount) emissions = new Int32Array(count * labelCount);
    else emissions.fill(0, 0, count * labelCount);
    for (let i = 0; i < count; i++) {
      const first = i === 0 ? 0 : (buffer.ends[i - 1] as number);
      model.rows.add(buffer.ids, first, buffer.ends[i] as number, emissions, i * labelCount);
    }
    const labels = bestLabels(emissions, count, model.transitions);
    if (!words.slice(from, to).some((word) => word.isCapital) && labels.every((l) => l === 0))
      continue;
    const probability = marginals(emissions, count, model.transitions, model.header.scale);
    for (let i = 0; i < count; i++) inName[from + i] = probability.inName(i);
    for (const span of spansOf(labels)) {
      const sure = probability.ofSpan(span.from, span.to, span.kind);
      const confidence = calibrate(sure, model.header.calibration[span.kind]);
      spans.push({ ...span, from: span.from + from, to: span.to + from, confidence });
    }
  }
  return { spans, inName };
}

/** Spans of a BIO sequence. */
export function spansOf(labels: Uint8Array): Omit<Span, 'confidence'>[] {
  const spans: Omit<Span, 'confidence'>[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (!isBegin(labels[i] as number)) continue;
    let to = i + 1;
    while (to < labels.length && isInside(labels[to] as number)) to++;
    spans.push({ from: i, to, kind: kindOf(labels[i] as number) });
  }
  return spans;
}

function calibrate(probability: number, [slope, offset]: [number, number] = [1, 0]): number {
  const bounded = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  const odds = Math.log(bounded / (1 - bounded));
  return 1 / (1 + Math.exp(-(slope * odds + offset)));
}
