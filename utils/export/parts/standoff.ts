import { locate } from '../../anchor/locate.ts';
import { type AnchorText, openText } from '../../anchor/open-text.ts';
import type { Annotation, KeptPage } from '../../store/annotation.ts';

/** An annotation at `start..end` of a text (UTF-16 units). */
export interface Span {
  start: number;
  end: number;
  annotation: Annotation;
}

/** A text and what stands in it. */
export interface Standoff {
  text: string;
  /** Whose text: the article's, or only the quotes one after the other where the article's is not at hand. */
  of: 'article' | 'quotes';
  /** In the order of the text, the longer first. */
  spans: Span[];
  /** What is not in the article's text any more. */
  lost: Annotation[];
}

/** The page as text with annotations beside it, in steps: annotations of a changed text are searched. */
export function* standoffOf({ annotations, text }: KeptPage): Generator<'', Standoff> {
  const found =
    text === undefined ? yield* quotesOf(annotations) : yield* placesIn(text, annotations);
  found.spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return found;
}

/** The same without a rest, for texts that are read whole anyway. */
export function standoffAtOnce(kept: KeptPage): Standoff {
  const steps = standoffOf(kept);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* quotesOf(annotations: Annotation[]): Generator<'', Standoff> {
  const spans: Span[] = [];
  const quotes: string[] = [];
  let start = 0;
  for (const annotation of annotations) {
    const { quote } = annotation;
    spans.push({ start, end: start + quote.length, annotation });
    quotes.push(quote);
    start += quote.length + 1;
    yield '';
  }
  return { text: quotes.join('\n'), of: 'quotes', spans, lost: [] };
}

function* placesIn(text: string, annotations: Annotation[]): Generator<'', Standoff> {
  const spans: Span[] = [];
  const lost: Annotation[] = [];
  let opened: AnchorText | undefined;
  for (const annotation of annotations) {
    const { start, exact } = annotation.anchor;
    if (exact !== '' && text.startsWith(exact, start)) {
      spans.push({ start, end: start + exact.length, annotation });
    } else {
      opened ??= openText(text);
      const place = locate(opened, annotation.anchor);
      if (place.state === 'lost') lost.push(annotation);
      else spans.push({ start: place.start, end: place.end, annotation });
    }
    yield '';
  }
  return { text, of: 'article', spans, lost };
}
