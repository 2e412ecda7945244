import { civilOf, dayNumber } from './civil.ts';

/**
 * The Vietnamese lunar calendar, reckoned at UTC+7: new moons and solar terms after Meeus,
 * "Astronomical Algorithms" (1998), put together as in Hồ Ngọc Đức, "Computing the Vietnamese lunar
 * calendar" (2004). It differs from the Chinese calendar now and then (Tết 2007, 17 February).
 */

/** Day number of day `day` of lunar month `month` (not a leap one) in the lunar year `year`. */
export function lunarDay(year: number, month: number, day: number): number | undefined {
  if (day < 1 || day > 30 || month < 1 || month > 12) return undefined;
  const start = lunarMonthStart(year, month);
  return start.next - start.first < day ? undefined : start.first + day - 1;
}

/** First day of Tết: which lunar year a day belongs to. */
export function lunarYearOf(number: number): number {
  const { year } = civilOf(number);
  return number >= lunarMonthStart(year, 1).first ? year : year - 1;
}

function lunarMonthStart(year: number, month: number): { first: number; next: number } {
  const before = month < 11 ? eleventh(year - 1) : eleventh(year);
  const after = month < 11 ? eleventh(year) : eleventh(year + 1);
  const k = Math.round((before + 0.5 - firstMoon) / synodic);
  let offset = month - 11;
  if (offset < 0) offset += 12;
  if (after - before > 365) {
    const leap = leapOffset(before);
    if (offset >= leap) offset++;
  }
  return { first: newMoon(k + offset), next: newMoon(k + offset + 1) };
}

const synodic = 29.530588853;
/** Day number of the mean new moon that months are counted from (1900-01-01, UTC+7). */
const firstMoon = dayNumber(1900, 1, 1) + 0.1;
/** Julian date of 1970-01-01T00:00. */
const epoch = 2440587.5;
const zone = 7 / 24;

/** First day of the lunar month that holds the winter solstice of a year. */
function eleventh(year: number): number {
  const last = dayNumber(year, 12, 31);
  const k = Math.floor((last - firstMoon) / synodic);
  const moon = newMoon(k);
  return sunTerm(moon) >= 9 ? newMoon(k - 1) : moon;
}

/** Which month after the eleventh is the leap one: the first without a major solar term. */
function leapOffset(start: number): number {
  const k = Math.round((start + 0.5 - firstMoon) / synodic);
  let last = -1;
  let offset = 1;
  let term = sunTerm(newMoon(k + offset));
  while (term !== last && offset < 14) {
    last = term;
    offset++;
    term = sunTerm(newMoon(k + offset));
  }
  return offset - 1;
}

/** Day number, at UTC+7, of the k-th new moon after 1900-01-01. */
function newMoon(k: number): number {
  return Math.floor(newMoonMoment(k) + zone);
}

/** Which new moon, counted from 1900-01-01, lies nearest to a day. */
export function moonNear(day: number): number {
  return Math.round((day - firstMoon) / synodic);
}

/** The moment of the k-th new moon, in days of UTC from 1970-01-01. */
export function newMoonMoment(k: number): number {
  const t = k / 1236.85;
  const dr = Math.PI / 180;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * dr);
  const m = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * dr;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * dr;
  const f = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * dr;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(m) +
    0.0021 * Math.sin(2 * m) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * f) -
    0.0051 * Math.sin(m + moon) -
    0.0074 * Math.sin(m - moon) +
    0.0004 * Math.sin(2 * f + m) -
    0.0004 * Math.sin(2 * f - m) -
    0.0006 * Math.sin(2 * f + moon) +
    0.001 * Math.sin(2 * f - moon) +
    0.0005 * Math.sin(m + 2 * moon);
  const deltaT =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return mean + correction - deltaT - epoch;
}

/** The sun's longitude at local midnight in twelfths of the circle, 0..11. */
function sunTerm(day: number): number {
  const t = (day + epoch - zone - 2451545) / 36525;
  const dr = Math.PI / 180;
  const m = 357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(m * dr) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * m * dr) +
    0.00029 * Math.sin(3 * m * dr);
  const longitude = (mean + centre) * dr;
  const turn = longitude - Math.PI * 2 * Math.floor(longitude / (Math.PI * 2));
  return Math.floor((turn / Math.PI) * 6);
}
