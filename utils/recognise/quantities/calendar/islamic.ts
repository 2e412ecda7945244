import { dayNumber } from './civil.ts';
import { moonNear, newMoonMoment } from './lunar.ts';

/**
 * Day number of a day of the Islamic calendar that falls in a Gregorian year, reckoned as Umm al-Qura
 * does: a month begins the day after the new moon, since 1999 a day later where the moon sets
 * before the sun in Mecca (new moons after about 15:30 UTC). Sightings may differ by a day.
 */
export function islamicDay(gregorian: number, month: number, day: number): number | undefined {
  const guess = Math.floor(((gregorian - 622) * 33) / 32);
  for (let year = guess - 1; year <= guess + 2; year++) {
    const found = monthStart(year, month) + day - 1;
    if (found >= dayNumber(gregorian, 1, 1) && found <= dayNumber(gregorian, 12, 31)) return found;
  }
  return undefined;
}

function monthStart(year: number, month: number): number {
  const moon = newMoonMoment((year - 1) * 12 + month - 1 - offset);
  const late = moon >= dayNumber(1999, 1, 1) && moon - Math.floor(moon) > 15.5 / 24;
  return Math.floor(moon) + (late ? 2 : 1);
}

/** Months of the Islamic calendar before the new moon counted 0: Muharram 1439 began on 2017-09-21. */
const offset = 1438 * 12 - moonNear(dayNumber(2017, 9, 20));
