import { W } from '../../languages/word-classes.ts';
import { partOfOne } from '../numbers/decimals.ts';
import { formatNumber } from '../numbers/format.ts';
import { exact } from '../numbers/magnitudes.ts';
import { number, type Reader } from '../reader.ts';
import { is, isCapital, isMark, look, type Match, tokenText, touches, WORD } from '../text/scan.ts';
import { type Amount, amountAt, fractionAmount, overHyphen } from './amount.ts';
import { isWholeBlock } from './duration.ts';
import type { Figure } from './figure.ts';

/** "5.2%", "5-7%", "0,3 điểm phần trăm", "25 basis points". */
export function percent(r: Reader, i: number): Figure | undefined {
  const part = partOfOne(r, i);
  const whole = part && look(r, part.end, W.percent);
  if (part && whole?.value === '%') {
    const value = `${formatNumber(exact(part.value))}%`;
    return { start: i, end: whole.end, type: 'percent', value, score: 2.5 };
  }
  const amount = repeatedUnit(r, i, W.percent) ?? amountAt(r, i);
  if (!amount) return undefined;
  const sign = look(r, overHyphen(r, amount.end), W.percent);
  if (!sign) return undefined;
  const kind = String(sign.value);
  const scale = kind === 'bp' ? 0.01 : kind === '‰' ? 0.1 : 1;
  const unit = kind === 'pp' || kind === 'bp' ? 'pp' : '%';
  return {
    start: i,
    end: sign.end,
    type: 'percent',
    value: `${rangeText(amount, scale)}${unit}`,
    score: 1.5,
  };
}

/** "12,5 ha", "60km/h", "39 độ C", "7 feet 10 inches", "60-kilometre", "12-15 m2". */
export function measure(r: Reader, i: number): Figure | undefined {
  const amount =
    repeatedUnit(r, i, W.measure) ?? fractionAmount(r, i) ?? amountAt(r, i) ?? articleAmount(r, i);
  if (!amount) return undefined;
  const hyphen = overHyphen(r, amount.end);
  const unit = look(r, hyphen, W.measure);
  const cold = look(r, unit?.end ?? amount.end, W.belowzero);
  if (cold && (!unit || String(unit.value).startsWith('degree'))) {
    const name = unit?.value ?? 'degree-celsius';
    return {
      start: i,
      end: cold.end,
      type: 'quantity',
      value: `-${amount.low} ${name}`,
      score: 1.5,
    };
  }
  if (!unit) return undefined;
  const letters = (r.end[unit.end - 1] ?? 0) - (r.start[hyphen] ?? 0);
  const next = r.kind[unit.end] === WORD && touches(r, unit.end - 1);
  if (next) return undefined;
  const text = tokenText(r, hyphen);
  // "16C" is a temperature, "5c" five cents; "7.77m" on waiting lists are millions.
  if ((text === 'c' || text === 'f') && !isCapital(r, hyphen)) return undefined;
  if (text === 'm' && r.language.shortMillions && amount.last.decimal && touches(r, hyphen - 1))
    return undefined;
  if (text === '"' && !touches(r, hyphen - 1)) return undefined;
  // "2M" is two million, "21º" an ordinal where the sign is one of ordinals
  if ((text === 'g' || text === 'm') && isCapital(r, hyphen)) return undefined;
  const ring = text === 'º' && unit.end === hyphen + 1 && is(r, hyphen, W.ordsuffix);
  if (ring && !amount.first.decimal && amount.low > 0) return undefined;
  const by = perUnit(r, unit.end);
  // "9 tạ" is 900 kilogram.
  const [base = '', factor = '1'] = String(unit.value).split('*');
  const name = `${base}${by?.name ?? ''}`;
  const more = amount.high === undefined ? smallerPart(r, unit.end, name) : undefined;
  // "dos metros y medio", "2 kg rưỡi"
  const half = more || by || amount.high !== undefined ? undefined : halfBehind(r, unit.end);
  const low = exact(amount.low + (more?.value ?? half?.value ?? 0));
  const end = more?.end ?? half?.end ?? by?.end ?? unit.end;
  const value = `${rangeText({ ...amount, low }, Number(factor))} ${name}`;
  // One letter after a space is as likely an initial.
  return {
    start: i,
    end,
    type: 'quantity',
    value,
    score: letters === 1 && !touches(r, amount.end - 1) ? 0.8 : 1.4,
  };
}

function halfBehind(r: Reader, i: number): { end: number; value: number } | undefined {
  const half = look(r, i, W.halfnum);
  const value = Number(half?.value);
  const open = half && (is(r, half.end, W.measure) || is(r, half.end, W.unit));
  return half && value < 1 && !open ? { end: half.end, value } : undefined;
}

/** "half-litre", "a quarter mile"; "a kilogram" only by itself. */
function articleAmount(r: Reader, i: number): Amount | undefined {
  const article = look(r, i, W.article);
  if (!article) return undefined;
  const unit = look(r, overHyphen(r, article.end), W.measure);
  const value = Number(article.value);
  if (!unit || (value === 1 && !isWholeBlock(r, i, unit.end))) return undefined;
  const num = {
    end: article.end,
    value,
    spelled: true,
    words: 1,
    scaled: true,
    power: 0,
    decimal: false,
    grouped: false,
  };
  return { end: article.end, low: value, first: num, last: num };
}

/** "mg/lít", "m3/giây", "km/giờ": a rate in a measure or a short unit of time. */
function perUnit(r: Reader, i: number): { end: number; name: string } | undefined {
  if (!isMark(r, i, '/') || !touches(r, i - 1) || !touches(r, i)) return undefined;
  const measure = look(r, i + 1, W.measure);
  if (measure) return { end: measure.end, name: `-per-${measure.value}` };
  const unit = look(r, i + 1, W.unit);
  const short = unit && ['second', 'minute', 'hour'].includes(String(unit.value));
  return short ? { end: unit.end, name: `-per-${unit.value}` } : undefined;
}

/** Parts of a larger unit said after it: "7 feet 10 inches", "1m75", "2 kg 500 g". */
const parts: Record<string, Record<string, number>> = {
  foot: { inch: 12 },
  yard: { foot: 3, inch: 36 },
  kilometer: { meter: 1000 },
  meter: { centimeter: 100, millimeter: 1000 },
  mile: { yard: 1760, foot: 5280 },
  kilogram: { gram: 1000 },
  pound: { ounce: 16 },
};

function smallerPart(
  r: Reader,
  i: number,
  name: string,
): { end: number; value: number } | undefined {
  const small = parts[name];
  if (!small) return undefined;
  const and = look(r, i, W.and)?.end ?? (isMark(r, i, ',') ? i + 1 : i);
  const num = number(r, and);
  if (!num) return undefined;
  if (name === 'meter' && num.plain && touches(r, i - 1) && num.plain <= 2) {
    return { end: num.end, value: num.value / 10 ** num.plain };
  }
  const unit = look(r, num.end, W.measure) ?? inches(r, num.end, small);
  const factor = unit && small[String(unit.value)];
  if (!unit || !factor) return undefined;
  // "2 yards, 7 feet and 10 inches"
  const rest = smallerPart(r, unit.end, String(unit.value));
  return { end: rest?.end ?? unit.end, value: (num.value + (rest?.value ?? 0)) / factor };
}

/** The "in" of "12 ft 2 in" is a unit here and nowhere else. */
function inches(r: Reader, i: number, small: Record<string, number>): Match | undefined {
  const alone = r.kind[i + 1] !== WORD || is(r, i + 1, W.bound);
  return small.inch && tokenText(r, i) === 'in' && alone
    ? { end: i + 1, value: 'inch' }
    : undefined;
}

/** "5% đến 7%", "30 degrees to 40 degrees": the unit said with both ends. */
function repeatedUnit(r: Reader, i: number, cls: number): Amount | undefined {
  const first = number(r, i);
  if (!first) return undefined;
  const unit = look(r, first.end, cls);
  if (!unit) return undefined;
  const dash = isMark(r, unit.end, '-') || isMark(r, unit.end, '–');
  const link = dash
    ? unit.end + 1
    : (look(r, unit.end, W.to)?.end ??
      (isBetweenHere(r, i) ? look(r, unit.end, W.and)?.end : undefined));
  if (link === undefined) return undefined;
  const about = look(r, link, W.bound)?.end ?? link;
  const second = number(r, about);
  if (!second || second.value <= first.value) return undefined;
  const again = look(r, second.end, cls);
  if (!again || again.value !== unit.value) return undefined;
  return { end: second.end, low: first.value, high: second.value, first, last: second };
}

function isBetweenHere(r: Reader, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const from = look(r, k, W.from);
    if (from) return Number(from.value) === 1;
  }
  return false;
}

export function rangeText(amount: Amount, scale: number): string {
  const low = formatNumber(exact(amount.low * scale));
  return amount.high === undefined ? low : `${low}..${formatNumber(exact(amount.high * scale))}`;
}
