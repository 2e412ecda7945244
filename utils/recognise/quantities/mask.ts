import { W } from '../languages/word-classes.ts';
import { isWholeBlock } from './figures/duration.ts';
import { afterNumber } from './mask-numbers.ts';
import { phoneEnd } from './mask-phones.ts';
import { number, type Reader } from './reader.ts';
import { classSet } from './text/lexicon.ts';
import {
  at,
  BREAK,
  hide,
  is,
  isCapital,
  isMark,
  look,
  MASKED,
  type Match,
  NUMBER,
  opens,
  tokenText,
  touches,
  WORD,
} from './text/scan.ts';

/** Classes of words that hide themselves or the number behind them. */
const hiding = classSet(W.idiom, W.holiday, W.label, W.phonecue);

/**
 * Takes out of reading what is neither date nor figure: web and mail addresses, phone and document
 * numbers, models, formations, house numbers, idioms.
 */
export function mask(r: Reader): void {
  for (let i = 0; i < r.count; i++) {
    const kind = r.kind[i];
    if (kind === MASKED || kind === BREAK) continue;
    if (kind === WORD && !touches(r, i) && !opens(r, i, hiding)) continue;
    const idiom = r.kind[i] === WORD ? (idiomAt(r, i) ?? namedDay(r, i)) : undefined;
    const end =
      idiom?.end ??
      (r.kind[i] === WORD
        ? afterWord(r, i)
        : r.kind[i] === NUMBER
          ? afterNumber(r, i)
          : afterMark(r, i));
    for (let k = i; k < end; k++) hide(r, k);
    // The "new year" of "Chinese New Year" is no day of its own.
    if (end === i && kind === WORD) i = Math.max(i, (look(r, i, W.holiday)?.end ?? i) - 1);
  }
}

function idiomAt(r: Reader, i: number): Match | undefined {
  // "Twenty-one of its coaches"
  if (i > 0 && isMark(r, i - 1, '-') && touches(r, i - 1)) return undefined;
  const idiom = look(r, i, W.idiom);
  // "March of 2017", "a march of many"
  const dated = idiom && isCapital(r, i) && is(r, i, W.month) && r.kind[idiom.end] === NUMBER;
  return dated ? undefined : idiom;
}

/** "Good Friday" inside a sentence is a name; with a year or by itself it is a date. */
function namedDay(r: Reader, i: number): Match | undefined {
  const day = look(r, i, W.holiday);
  const from = i > 0 && is(r, i - 1, W.daycue) ? i - 1 : i;
  if (!day || day.end === i + 1 || r.kind[day.end] === NUMBER || isWholeBlock(r, from, day.end))
    return undefined;
  const dated =
    is(r, day.end, W.of) ||
    is(r, day.end, W.yearcue) ||
    is(r, day.end, W.relpre) ||
    is(r, day.end, W.relpost) ||
    is(r, day.end, W.clockcue) ||
    look(r, day.end, W.unit)?.value === 'weekend' ||
    ledAsDay(r, i) ||
    isCounted(r, day.end);
  return dated ? undefined : day;
}

/** "tax day two years ago": how far off it is stands behind it. */
function isCounted(r: Reader, i: number): boolean {
  return number(r, i) !== undefined || is(r, i, W.inpre);
}

/** "on Good Friday", "next Labor Day", "vào đêm giao thừa". */
export function ledAsDay(r: Reader, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const lead = look(r, k, W.holidaylead);
    if (lead) return lead.end === i || (lead.end === i - 1 && is(r, i - 1, W.daycue));
  }
  return false;
}

/** End of the tokens that touch each other from `i` on; a stop at the very end is the sentence's. */
export function runEnd(r: Reader, i: number): number {
  let end = i + 1;
  while (end < r.count && touches(r, end - 1)) end++;
  return end;
}

function runStart(r: Reader, i: number): number {
  let start = i;
  while (start > 0 && touches(r, start - 1)) start--;
  return start;
}

function afterMark(r: Reader, i: number): number {
  if (isMark(r, i, '@') && i > 0 && touches(r, i - 1) && touches(r, i)) {
    for (let k = runStart(r, i); k < i; k++) hide(r, k);
    return runEnd(r, i);
  }
  if (isMark(r, i, '+') && r.kind[i + 1] === NUMBER && touches(r, i) && !isMark(r, i - 1, '^')) {
    const phone = phoneEnd(r, i + 1, 8);
    return phone > i + 1 ? phone : i;
  }
  if (isMark(r, i, '#') && touches(r, i)) return runEnd(r, i);
  return i;
}

function afterWord(r: Reader, i: number): number {
  const phone = look(r, i, W.phonecue);
  if (phone && r.kind[phone.end] === NUMBER) {
    const end = phoneEnd(r, phone.end, 3);
    for (let k = phone.end; k < end; k++) hide(r, k);
  }
  if (!touches(r, i) || endsClause(r.sign[i + 1] ?? 0)) return labelled(r, i);
  const isAddress =
    (isMark(r, i + 1, ':') && isMark(r, i + 2, '/') && isMark(r, i + 3, '/')) ||
    (isMark(r, i + 1, '.') && isDomain(r, i));
  if (isAddress) return runEnd(r, i);
  if (
    isMark(r, i + 1, '-') &&
    touches(r, i + 1) &&
    r.kind[i + 2] === NUMBER &&
    hasCapital(r, i) &&
    !isCalendar(r, i)
  ) {
    return modelEnd(r, i + 2);
  }
  // "2024-07-03T22:03", "1e10"
  const inNumber = tokenText(r, i) === 't' || tokenText(r, i) === 'e';
  if (inNumber && i > 0 && r.kind[i - 1] === NUMBER && touches(r, i - 1)) return i;
  if (r.kind[i + 1] === NUMBER && !isCalendar(r, i) && !is(r, i, W.label) && !is(r, i, W.monthcue))
    return modelEnd(r, i + 1);
  return labelled(r, i);
}

/** Signs behind a word that are no part of it: most words that touch something touch one of these. */
function endsClause(sign: number): boolean {
  return sign === 0x2c || sign === 0x29 || sign === 0x201d || sign === 0x22;
}

/** "www.", or a host with a path behind it: "tuoitre.vn/2024". */
function isDomain(r: Reader, i: number): boolean {
  if (tokenText(r, i) === 'www') return true;
  const host = r.kind[i + 2] === WORD && touches(r, i + 1) && !hasCapital(r, i + 2);
  return host && touches(r, i + 2) && isMark(r, i + 3, '/');
}

/** Words that may touch a number and be read with it: "Q2", "US$3", "Sept-2012", "mid-1990s", "FY24". */
function isCalendar(r: Reader, i: number): boolean {
  return opens(r, i, calendar);
}

const calendar = classSet(
  W.month,
  W.sign,
  W.quarter,
  W.yearcue,
  W.mod,
  W.weekday,
  W.bound,
  W.mag,
  W.hour,
  W.measure,
  W.to,
  W.num,
  W.since,
);

function modelEnd(r: Reader, i: number): number {
  let end = i + 1;
  while (
    end < r.count &&
    touches(r, end - 1) &&
    (r.kind[end] === WORD || r.kind[end] === NUMBER || isMark(r, end, '-') || isMark(r, end, '/'))
  )
    end++;
  return end;
}

/** "số nhà 15/3", "đường 3/2", "Route 1990", "vòng 1/8": the number behind only names. */
function labelled(r: Reader, i: number): number {
  const label = look(r, i, W.label);
  if (!label || r.kind[label.end] !== NUMBER) return i;
  // "giai đoạn 2021-2025", "khóa 2016-2021"; "Điều 5" but "điều 5 xe"
  if (is(r, i, W.yearcue) && /^\d{4}$/.test(tokenText(r, label.end))) return i;
  if (label.value === 1 && !hasCapital(r, i)) return i;
  let end = modelEnd(r, label.end);
  if (is(r, end, W.monthcue) && r.kind[end + 1] === NUMBER) end += 2;
  const single = end === label.end + 1;
  if (!single) {
    for (let k = label.end; k < end; k++) hide(r, k);
    return i;
  }
  if (
    isSymbol(r, end) ||
    is(r, end, W.unit) ||
    is(r, end, W.percent) ||
    is(r, end, W.mag) ||
    is(r, end, W.currency)
  )
    return i;
  for (let k = label.end; k < end; k++) hide(r, k);
  return i;
}

/** "đường 30 km" is a length, "lớp 5 chỉ có" no gold: only symbols of measures count here. */
function isSymbol(r: Reader, i: number): boolean {
  return is(r, i, W.measure) && /^[a-z%°]{1,4}$/.test(tokenText(r, i));
}

function hasCapital(r: Reader, i: number): boolean {
  return r.raw.slice(at(r.start, i), at(r.end, i)) !== tokenText(r, i);
}
