import type { Mention } from './mention.ts';

/**
 * The mentions of a text as they stand in a later version of it, for the moment until that is
 * recognised itself: those in lines that are still there, wherever they moved. A line that stands
 * twice is matched in order; what crosses lines is left out. `mentions` are in order.
 */
export function carry<M extends Mention>(mentions: M[], from: string, to: string): M[] {
  const before = new Map<string, number[]>();
  for (const [start, line] of linesOf(from)) {
    const starts = before.get(line);
    if (starts) starts.push(start);
    else before.set(line, [start]);
  }
  const taken = new Map<string, number>();
  return [...linesOf(to)].flatMap(([start, line]) => {
    const nth = taken.get(line) ?? 0;
    taken.set(line, nth + 1);
    const old = before.get(line)?.[nth];
    if (old === undefined) return [];
    return within(mentions, old, old + line.length).map((mention) => ({
      ...mention,
      start: mention.start - old + start,
      end: mention.end - old + start,
    }));
  });
}

function* linesOf(text: string): Generator<[start: number, line: string]> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) yield [start, text.slice(start, end)];
    start = end + 1;
  }
}

function within<M extends Mention>(mentions: M[], start: number, end: number): M[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: M[] = [];
  for (let at = low; at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}
