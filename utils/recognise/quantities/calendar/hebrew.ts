/**
 * Days of the Hebrew calendar by the Gregorian year they fall in. After Reingold and Dershowitz,
 * "Calendrical Calculations".
 */

/** Day number of Rosh Hashanah, which falls in September or October. */
export function roshHashanah(year: number): number {
  return newYear(year + 3761);
}

/** Day number of the first day of Passover: always 163 days before the next new year. */
export function passover(year: number): number {
  return newYear(year + 3760 + 1) - 163;
}

/** Day number of the first day of Hanukkah, 25 Kislev: the month before it has 29 or 30 days. */
export function hanukkah(year: number): number {
  const first = roshHashanah(year);
  const length = roshHashanah(year + 1) - first;
  return first + 83 + (length % 10 === 5 ? 1 : 0);
}

/** Day number of 1 Tishri of a Hebrew year. */
function newYear(year: number): number {
  const before = elapsed(year - 1);
  const here = elapsed(year);
  const after = elapsed(year + 1);
  const delay = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return epoch + here + delay;
}

/** 1 Tishri of the year 1, from 1970-01-01. */
const epoch = -1373427 - 719163;

function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12084 + 13753 * months;
  const day = 29 * months + Math.floor(parts / 25920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}
