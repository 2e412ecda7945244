import { W } from '../../languages/word-classes.ts';
import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { at, is, isMark, look, WORD } from '../text/scan.ts';
import type { Figure } from './figure.ts';

/** Puts on the mention of a figure what stands around it: "hơn", "tăng", "/năm", the noun it counts. */
export function addSurroundings(r: Reader, figure: Figure, mention: Surroundings): void {
  const bound = before(r, figure.start, W.bound, 4);
  const change = before(r, figure.start, W.change, 4) ?? timesAfter(r, figure);
  const per = perAfter(r, figure.end);
  const noun =
    figure.type === 'number' || figure.type === 'ratio' || figure.type === 'fraction'
      ? nounAfter(r, figure.end)
      : undefined;
  if (bound) mention.bound = bound as NonNullable<Surroundings['bound']>;
  if (change) mention.change = change as NonNullable<Surroundings['change']>;
  if (per) mention.per = per;
  if (noun) mention.noun = noun;
}

type Surroundings = Pick<FigureMention, 'bound' | 'change' | 'per' | 'noun'>;

/** A word of the class that ends before the figure, with at most small words between. */
function before(r: Reader, start: number, cls: number, reach: number): string | undefined {
  for (let k = start - 1; k >= Math.max(0, start - reach); k--) {
    const found = look(r, k, cls);
    if (found && found.end <= start) return String(found.value);
    if (r.kind[k] !== WORD) return undefined;
  }
  return undefined;
}

function timesAfter(r: Reader, figure: Figure): string | undefined {
  return figure.type === 'number' && is(r, figure.end, W.times) ? 'times' : undefined;
}

function perAfter(r: Reader, i: number): string | undefined {
  const per = look(r, i, W.per);
  if (!per || r.kind[per.end] !== WORD) return undefined;
  if (
    r.kind[i] === WORD &&
    per.value === 'a' &&
    !is(r, per.end, W.unit) &&
    !is(r, per.end, W.measure)
  )
    return undefined;
  return r.raw.slice(r.start[per.end], r.end[per.end]);
}

/** Nouns behind a count, as far as they are known or listed by commas: "xã, phường, thị trấn". */
function nounAfter(r: Reader, i: number): string | undefined {
  if (r.kind[i] !== WORD || is(r, i, W.function)) return undefined;
  const known = look(r, i, W.noun);
  let end = known?.end ?? i + 1;
  while (known && isMark(r, end, ',')) {
    const next = look(r, end + 1, W.noun);
    if (!next) break;
    end = next.end;
  }
  return r.raw.slice(r.start[i], at(r.end, end - 1));
}
