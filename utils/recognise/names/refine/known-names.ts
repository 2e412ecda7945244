import { nameKinds } from '../../mention.ts';
import { bitOf } from '../lexicon.ts';
import type { Span } from '../tag.ts';
import { type Article, keyOfSpan, wordAt } from './article.ts';

const person = nameKinds.indexOf('person');

/** Below this a name's kind gives way to what the rest of the article says of it. */
const doubtful = 0.75;
/** What the article must say to add or change a name: the sum of the confidences of its other mentions. */
const enough = 0.8;
/** A last name counts for less than the full name it was taken from. */
const shortWeight = 0.9;
const addedConfidence = 0.7;
/** A single word is added only where the model had it in mind: "Thành quả" is no man called Thành. */
const inMind = 0.08;
/** Named so often in the article that the model's doubts about one place count no more. */
const often = 2.5;

interface Known {
  weights: number[];
  length: number;
}

/**
 * What a name was elsewhere in the article it is here too: the kind of a doubtful one, and runs of
 * capitals the model passed over because they open a sentence ("Hiến nói …") or stand in a headline.
 */
export function carryKnownNames(spans: Span[], article: Article): Span[] {
  const known = gather(spans, article);
  if (known.size === 0) return spans;
  const settled = spans.map((span) => settle(span, known, article));
  return [...settled, ...overlooked(settled, known, article)].sort((a, b) => a.from - b.from);
}

function gather(spans: Span[], article: Article): Map<string, Known> {
  const known = new Map<string, Known>();
  const count = (key: string, length: number, kind: number, weight: number) => {
    const entry = known.get(key) ?? { weights: nameKinds.map(() => 0), length };
    entry.weights[kind] = (entry.weights[kind] ?? 0) + weight;
    known.set(key, entry);
  };
  for (const span of spans) {
    const length = span.to - span.from;
    count(keyOfSpan(span, article), length, span.kind, span.confidence);
    if (span.kind !== person || length < 2) continue;
    const last = { ...span, from: span.to - 1 };
    if (article.words[last.from]?.isCapital) {
      count(keyOfSpan(last, article), 1, person, span.confidence * shortWeight);
    }
  }
  return known;
}

function settle(span: Span, known: Map<string, Known>, article: Article): Span {
  if (span.confidence >= doubtful) return span;
  const entry = known.get(keyOfSpan(span, article));
  if (!entry) return span;
  const others = entry.weights.map(
    (weight, kind) => weight - (kind === span.kind ? span.confidence : 0),
  );
  const total = others.reduce((sum, weight) => sum + weight, 0);
  const best = others.indexOf(Math.max(...others));
  const weight = others[best] as number;
  if (weight < enough || weight < total * 0.8) return span;
  return { ...span, kind: best, confidence: Math.max(span.confidence, addedConfidence) };
}

function overlooked(spans: Span[], known: Map<string, Known>, article: Article): Span[] {
  const { words, starts } = article;
  const taken = new Uint8Array(words.length);
  for (const { from, to } of spans) taken.fill(1, from, to);
  const small = new Set(
    words.filter((word) => word.isLetters && !word.isCapital).map((word) => word.id),
  );
  let longest = 0;
  for (const { length } of known.values()) longest = Math.max(longest, length);
  const added: Span[] = [];
  let sentence = 0;
  for (let from = 0; from < words.length; from++) {
    while ((starts[sentence + 1] ?? words.length) <= from) sentence++;
    const end = starts[sentence + 1] ?? words.length;
    if (taken[from] || !words[from]?.isCapital) continue;
    let key = '';
    let found = 0;
    let kind = 0;
    for (let to = from + 1; to <= Math.min(end, from + longest) && !taken[to - 1]; to++) {
      key = to === from + 1 ? wordAt(article, from) : `${key} ${wordAt(article, to - 1)}`;
      const entry = known.get(key);
      if (!entry) continue;
      const weight = Math.max(...entry.weights);
      if (!standsAlone(article, from, to, weight)) continue;
      if (weight < enough || (to === from + 1 && small.has(words[from]?.id ?? -1))) continue;
      found = to;
      kind = entry.weights.indexOf(weight);
    }
    if (found === 0) continue;
    added.push({ from, to: found, kind, confidence: addedConfidence });
    from = found - 1;
  }
  return added;
}

const wordBits = bitOf.common | bitOf.title;

/** Not a part of a longer run of capitals; one that opens a sentence may be an ordinary word before it. */
function standsAlone(article: Article, from: number, to: number, weight: number): boolean {
  const before = article.words[from - 1];
  const after = article.words[to];
  const single = article.words[from];
  if (to === from + 1 && single && (single.kinds & wordBits || single.text.length < 2))
    return false;
  if (to === from + 1 && weight < often && (article.inName[from] ?? 0) < inMind) return false;
  return !before?.isCapital && !after?.isCapital;
}
