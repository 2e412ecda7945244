import { tokenise } from '../recognise/names/tokens.ts';
import type { Open } from './format.ts';
import { conllLabels } from './parts/kind-labels.ts';
import { type Span, standoffOf } from './parts/standoff.ts';

/**
 * CoNLL-2002: a token and its BIO tag a line, a blank line after each line of text, `-DOCSTART-` before
 * each page. Tags do not nest: of annotations over one another the first and longest has the tokens.
 */
export const open: Open = () => ({
  *start() {},
  *page(kept) {
    yield '-DOCSTART- O\n\n';
    const { text, spans } = yield* standoffOf(kept);
    const flat = withoutOverlaps(spans);
    let next = 0;
    let at = 0;
    for (const line of text.split('\n')) {
      const end = at + line.length;
      while (next < flat.length && (flat[next] as Span).end <= at) next++;
      const lines = tagged(line, at, flat, next);
      if (lines !== '') yield `${lines}\n`;
      at = end + 1;
    }
  },
  *end() {},
});

function withoutOverlaps(spans: Span[]): Span[] {
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end || span.start === span.end) return false;
    end = span.end;
    return true;
  });
}

function tagged(line: string, at: number, spans: Span[], from: number): string {
  let lines = '';
  let next = from;
  let begun: Span | undefined;
  for (const [start, end] of pieces(line, at, spans, from)) {
    while (next < spans.length && (spans[next] as Span).end <= start + at) next++;
    const span = spans[next];
    const inside = span && span.start < end + at ? span : undefined;
    const label = inside && conllLabels[inside.annotation.kind];
    // A span begun on the line before goes on: I, so that readers who pass over blank lines join it.
    const first = inside !== begun && inside && inside.start >= at;
    lines += `${visible(line.slice(start, end))} ${label ? `${first ? 'B' : 'I'}-${label}` : 'O'}\n`;
    begun = inside;
  }
  return lines;
}

/** Tokens of the line, cut also where an annotation begins or ends inside one. */
function pieces(line: string, at: number, spans: Span[], from: number): [number, number][] {
  const { start, end } = tokenise(line);
  const borders: number[] = [];
  for (let index = from; index < spans.length; index++) {
    const span = spans[index] as Span;
    if (span.start - at >= line.length) break;
    borders.push(span.start - at, span.end - at);
  }
  const cut: [number, number][] = [];
  let next = 0;
  for (const [index, first] of start.entries()) {
    const last = end[index] as number;
    let begin = first;
    while (next < borders.length && (borders[next] as number) <= first) next++;
    while (next < borders.length && (borders[next] as number) < last) {
      const border = borders[next++] as number;
      if (border > begin) cut.push([begin, border]);
      begin = border;
    }
    if (last > begin) cut.push([begin, last]);
  }
  return cut;
}

/** A token without anything a reader could take for a column or a line end. */
const visible = (token: string): string =>
  token.toWellFormed().replace(/[\s\p{Cc}\p{Zl}\p{Zp}]/gu, '\uFFFD');
