import type { Reader } from '../reader.ts';
import { is, isMark, look, MASKED, NUMBER, touches } from '../text/scan.ts';
import { count, fraction, ordinal, ratio, score } from './counts.ts';
import { duration } from './duration.ts';
import type { Figure } from './figure.ts';
import { money } from './money.ts';
import { measure, percent } from './units.ts';

const rules = [money, percent, measure, duration, fraction, ratio, ordinal, score, count];

/** Everything the tokens from `i` on may be as a figure. */
export function figuresAt(r: Reader, i: number): Figure[] {
  if (r.kind[i] === MASKED || !mayBegin(r, i)) return [];
  const found: Figure[] = [];
  for (const rule of rules) {
    const figure = rule(r, i);
    if (figure) found.push(figure);
  }
  return found;
}

const openers = ['num', 'mag', 'sign', 'minus', 'ordcue', 'ordnum', 'article', 'few', 'point', 'denominator', 'agepre', 'halfword'] as const;

function mayBegin(r: Reader, i: number): boolean {
  if (r.kind[i] === NUMBER) return !(i > 0 && touches(r, i - 1) && signed(r, i));
  if (r.node[i]?.begins) return openers.some((cls) => is(r, i, cls)) || signed(r, i + 1) || isMark(r, i, '.') || isMark(r, i, ',');
  return r.kind[i + 1] === NUMBER && touches(r, i) && (signed(r, i + 1) || isMark(r, i, '.') || isMark(r, i, ','));
}

/** Does a free minus sign stand before token `i`? */
function signed(r: Reader, i: number): boolean {
  if (r.kind[i] !== NUMBER && !look(r, i, 'sign')) return false;
  const minus = isMark(r, i - 1, '-') || isMark(r, i - 1, '−');
  return minus && (i === 1 || !touches(r, i - 2));
}
