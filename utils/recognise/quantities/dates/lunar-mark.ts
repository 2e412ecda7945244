import { W } from '../../languages/word-classes.ts';
import type { Reader } from '../reader.ts';
import { isMark, look } from '../text/scan.ts';
import type { Piece } from './when.ts';

/** "mùng 10 tháng 3 âm lịch", "15/7 (âm lịch)", "tháng 3 âm lịch": the day or month is a lunar one. */
export function withLunarMark(r: Reader, piece: Piece): Piece {
  const { day, month, monthTo, year, relative, ends } = piece.when;
  if (month === undefined || monthTo !== undefined || relative || ends) return piece;
  const bracket = isMark(r, piece.end, '(') ? 1 : 0;
  const mark = look(r, piece.end + bracket, W.lunarmark);
  if (!mark || (bracket && !isMark(r, mark.end, ')'))) return piece;
  const lunar = {
    month,
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
  };
  return { ...piece, end: mark.end + bracket, when: { lunar }, score: piece.score + 1 };
}
