import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { skip } from '../text/scan.ts';

/** Over words that announce a day number: "ngày", "ngày mùng", "the". */
export function overDayCue(r: Reader, i: number): number {
  const one = skip(r, i, W.daycue);
  return one > i ? skip(r, one, W.daycue) : one;
}
