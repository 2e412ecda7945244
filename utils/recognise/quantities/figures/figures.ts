import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { classSet } from '../text/lexicon.ts';
import { is, isMark, MASKED, mayOpen, NUMBER, touches } from '../text/scan.ts';
import { count, fraction, ordinal, ratio, score } from './counts.ts';
import { duration } from './duration.ts';
import type { Figure } from './figure.ts';
import { money } from './money.ts';
import { measure, percent } from './units.ts';

const rules = [money, percent, measure, duration, fraction, ratio, ordinal, score, count];

/** Words a figure may begin with. */
const openers = classSet(
  W.num,
  W.mag,
  W.sign,
  W.minus,
  W.ordcue,
  W.ordnum,
  W.article,
  W.few,
  W.point,
  W.agepre,
  W.halfword,
);

/** Everything the tokens from `i` on may be as a figure. */
export function addFigures(r: Reader, i: number, found: Figure[]): void {
  if (!mayBegin(r, i)) return;
  for (const rule of rules) {
    const figure = rule(r, i);
    if (figure) found.push(figure);
  }
}

function mayBegin(r: Reader, i: number): boolean {
  const kind = r.kind[i];
  if (kind === MASKED) return false;
  if (kind === NUMBER) return !(i > 0 && touches(r, i - 1) && isSigned(r, i));
  if (mayOpen(r, i, openers)) return true;
  if (!touches(r, i)) return false;
  return (
    isSigned(r, i + 1) || (r.kind[i + 1] === NUMBER && (isMark(r, i, '.') || isMark(r, i, ',')))
  );
}

/** Does a free minus sign stand before token `i`? */
function isSigned(r: Reader, i: number): boolean {
  const minus = isMark(r, i - 1, '-') || isMark(r, i - 1, '−');
  return minus && (i === 1 || !touches(r, i - 2)) && (r.kind[i] === NUMBER || is(r, i, W.sign));
}
