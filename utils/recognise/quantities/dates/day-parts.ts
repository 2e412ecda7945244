import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { is, look, skip } from '../text/scan.ts';
import type { Part } from './when.ts';

/** The part of the day after a time: "sáng", "in the afternoon", "du soir". */
export function partAfter(r: Reader, i: number): { end: number; part: Part } | undefined {
  const from = skip(r, i, W.ofpart);
  const said = look(r, from, W.part);
  // "5h30 sáng nay": the part goes with the day.
  if (said && is(r, said.end, W.partday)) return undefined;
  return said ? { end: said.end, part: said.value as Part } : undefined;
}

/** "2 giờ chiều" is 14:00, "10 giờ đêm" 22:00, "1 giờ trưa" 13:00, "12 giờ đêm" the end of the day. */
export function inPart(minute: number, part: Part): number {
  const hour = Math.floor(minute / 60);
  if (hour > 12 || (hour === 12 && minute % 60 > 0 && part === 'night'))
    return hour === 12 ? minute - 720 : minute;
  switch (part) {
    case 'afternoon':
      return hour < 12 ? minute + 720 : minute;
    case 'evening':
      return hour >= 3 && hour < 12 ? minute + 720 : hour === 12 ? 1440 : minute;
    case 'night':
      return hour >= 6 && hour < 12 ? minute + 720 : hour === 12 ? 1440 : minute;
    case 'noon':
      return hour < 5 ? minute + 720 : minute;
    default:
      return hour === 12 ? minute - 720 : minute;
  }
}
