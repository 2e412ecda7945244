import { W } from '../../languages/word-classes.ts';
import { vulgarAt } from '../numbers/vulgar-fractions.ts';
import { number, type Reader } from '../reader.ts';
import { type ClassSet, classSet } from '../text/lexicon.ts';
import { rulesAt, ruleTable } from '../text/rule-table.ts';
import {
  BREAK,
  is,
  isMark,
  isNear,
  MARK,
  MASKED,
  NUMBER,
  opens,
  touches,
  WORD,
} from '../text/scan.ts';
import { amountAt } from './amount.ts';
import { count } from './counts.ts';
import { duration } from './duration.ts';
import type { Figure } from './figure.ts';
import { fraction } from './fractions.ts';
import { money } from './money.ts';
import { ordinal } from './ordinals.ts';
import { ratio, score } from './results.ts';
import { measure, percent } from './units.ts';

type Rule = (r: Reader, i: number) => Figure | undefined;

/** Rules for numbers, each with what may follow one it reads. */
const onNumbers: [Rule, ClassSet][] = [
  [money, classSet(W.currency, W.sign, W.isocode, W.cent, W.ofmoney, W.magweak)],
  [percent, classSet(W.percent)],
  [measure, classSet(W.measure, W.belowzero)],
  [duration, classSet(W.unit, W.age, W.halfnum, W.of, W.extra)],
  [fraction, classSet(W.denominator, W.over, W.of)],
  [ratio, classSet(W.outof)],
  [ordinal, classSet(W.ordsuffix)],
];
const followTable = ruleTable(onNumbers.map(([, classes]) => classes));
const durationRule = 1 << 3;
/** Words before a number that make it an age. */
const ageLeads = classSet(W.agecue, W.clockcue, W.lengthcue);

/** Figures in digits: only the rules that what follows, or stands before, allows. */
function afterFigures(r: Reader, i: number, found: Figure[]): void {
  const amount = amountAt(r, i);
  const first = number(r, i);
  let rules = 0;
  if (amount && first) {
    rules = followRules(r, first.end) | (amount.end === first.end ? 0 : followRules(r, amount.end));
    if (amount.last.power >= 3) add(found, money(r, i));
  }
  const before = i > 0 ? r.kind[i - 1] : BREAK;
  if (before === MARK || isMark(r, i + 1, ':') || (before === WORD && opens(r, i - 1, ageLeads)))
    rules |= durationRule;
  if (!amount || r.kind[i] !== NUMBER || isMark(r, i + 1, '/')) rules = -1;
  for (let k = 0; k < onNumbers.length; k++) {
    const rule = onNumbers[k];
    if (rule && rules & (1 << k) && !(k === 0 && amount && amount.last.power >= 3))
      add(found, rule[0](r, i));
  }
  add(found, score(r, i));
  add(found, count(r, i));
}

function followRules(r: Reader, at: number): number {
  return rulesAt(r, at, followTable) | (isMark(r, at, '-') ? rulesAt(r, at + 1, followTable) : 0);
}

/** Rules for words, each with the classes it may begin with. */
const onWords: [Rule, ClassSet][] = [
  [money, classSet(W.num, W.mag, W.sign, W.isocode, W.minus, W.article, W.point)],
  [percent, classSet(W.num, W.mag, W.minus, W.point, W.article, W.halfword)],
  [measure, classSet(W.num, W.mag, W.minus, W.point, W.article)],
  [duration, classSet(W.num, W.mag, W.article, W.few, W.agepre, W.length, W.halfword)],
  [fraction, classSet(W.num, W.mag, W.minus, W.article, W.halfword)],
  [ratio, classSet(W.num)],
  [ordinal, classSet(W.ordcue, W.ordnum, W.num, W.mag)],
  [count, classSet(W.num, W.mag, W.minus, W.point, W.few, W.article)],
];
const wordTable = ruleTable(onWords.map(([, classes]) => classes));

/** Words by which a rule may begin without a number of its own. */
const ownWords = classSet(
  W.sign,
  W.isocode,
  W.minus,
  W.article,
  W.point,
  W.few,
  W.agepre,
  W.halfword,
  W.length,
  W.ordcue,
  W.ordnum,
);
/** What may follow a spelled number, for each of the rules for words; counts need nothing. */
const spelledTable = ruleTable([
  classSet(W.currency, W.sign, W.isocode, W.cent, W.ofmoney, W.magweak),
  classSet(W.percent, W.denominator),
  classSet(W.measure, W.belowzero),
  classSet(W.unit, W.age, W.halfnum, W.of, W.extra, W.denominator),
  classSet(W.denominator, W.over, W.num),
  classSet(W.outof),
  classSet(W.and, W.ordnum, W.num),
  classSet(),
]);
/** Words a figure begins with, but for articles. */
const openers = classSet(
  W.num,
  W.mag,
  W.sign,
  W.isocode,
  W.minus,
  W.point,
  W.few,
  W.agepre,
  W.length,
  W.halfword,
  W.ordcue,
  W.ordnum,
);
const articles = classSet(W.article);
/** What a figure that an article begins goes on with: "a dollar", "half a kilo", "a quarter of". */
const afterArticles = classSet(
  W.num,
  W.mag,
  W.point,
  W.unit,
  W.currency,
  W.measure,
  W.percent,
  W.denominator,
  W.group,
  W.over,
);
const moneyRule = 1;
const countRule = 1 << 7;
const everyRule = (1 << onWords.length) - 1;

/** Rules that what stands behind a spelled number, or before it, allows. */
function spelledRules(r: Reader, i: number): number {
  const amount = amountAt(r, i);
  if (!amount) return everyRule;
  const first = amount.first.end;
  if (r.sign[first] !== 0 || r.sign[amount.end] !== 0) return everyRule;
  return (
    countRule |
    (amount.last.power >= 3 ? moneyRule : 0) |
    (i > 0 && opens(r, i - 1, ageLeads) ? durationRule : 0) |
    rulesAt(r, i + 1, spelledTable) |
    rulesAt(r, first, spelledTable) |
    rulesAt(r, amount.end, spelledTable)
  );
}

/** Everything the tokens from `i` on may be as a figure. */
export function addFigures(r: Reader, i: number, found: Figure[]): void {
  const kind = r.kind[i];
  if (kind === NUMBER || opensNumber(r, i)) {
    if (i > 0 && kind === NUMBER && touches(r, i - 1) && isSigned(r, i)) return;
    afterFigures(r, i, found);
    return;
  }
  if (kind === MASKED) return;
  if (!opens(r, i, openers) && !(opens(r, i, articles) && isNear(r, i, afterArticles))) return;
  let rules = rulesAt(r, i, wordTable);
  if (rules !== 0 && !opens(r, i, ownWords)) rules &= spelledRules(r, i);
  for (let bits = rules; bits !== 0; bits &= bits - 1) {
    const rule = onWords[31 - Math.clz32(bits & -bits)];
    if (rule) add(found, rule[0](r, i));
  }
}

function add(found: Figure[], figure: Figure | undefined): void {
  if (figure) found.push(figure);
}

/** A sign that belongs to the number behind it: "-5", ",77". */
function opensNumber(r: Reader, i: number): boolean {
  if (r.kind[i] !== MARK) return false;
  if (vulgarAt(r, i)) return true;
  // "-1/3", "- 10 k" by itself
  if ((i === 0 || r.kind[i - 1] === BREAK) && isMark(r, i, '-') && r.kind[i + 1] === NUMBER)
    return true;
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
