export interface Snippet {
  text: string;
  hits: { start: number; length: number }[];
}

const before = 60;

/** A long text from a little before its first hit on, cut to `most` units at a word. */
export function snippet(text: string, hits: Snippet['hits'], most = 320): Snippet {
  if (text.length <= most) return { text, hits };
  const first = hits[0]?.start ?? 0;
  const from = first + (hits[0]?.length ?? 0) < most - before ? 0 : wordStart(text, first - before);
  const lead = from > 0 ? '…' : '';
  const end = from + most;
  const cut =
    end < text.length ? text.slice(from, wordStart(text, end)).trimEnd() : text.slice(from);
  const shown = `${lead}${cut}${from + cut.length < text.length ? '…' : ''}`;
  const shift = lead.length - from;
  return {
    text: shown,
    hits: hits
      .filter(({ start, length }) => start >= from && start + length <= from + cut.length)
      .map(({ start, length }) => ({ start: start + shift, length })),
  };
}

/** The start of the word at `at`; a word longer than anybody reads is cut. */
function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > at - 40 ? space + 1 : at;
}
