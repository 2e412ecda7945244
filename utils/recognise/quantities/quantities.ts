import type { Context } from '../context.ts';
import { languageOf } from '../languages/languages.ts';
import { W } from '../languages/word-classes.ts';
import type { QuantityMention } from '../mention.ts';
import { dayNumber, isDate } from './calendar/civil.ts';
import { believed, inContext, isNumeric } from './dates/context.ts';
import { dateAt } from './dates/expressions.ts';
import { mayBeDate } from './dates/glance.ts';
import type { Piece } from './dates/when.ts';
import type { Figure } from './figures/figure.ts';
import { addFigures } from './figures/figures.ts';
import { best, type Candidate } from './lattice.ts';
import { mask } from './mask.ts';
import { mentions } from './mentions.ts';
import { forget, type Reader, readerOf } from './reader.ts';
import { fold } from './text/fold.ts';
import { BREAK, is, MARK, MASKED, NUMBER, skip } from './text/scan.ts';
import { scan } from './text/tokenise.ts';

/** A figure, or a date with its piece. */
export type Choice = Figure | (Candidate & { piece: Piece });

/** Dates and figures of a text, in order, not overlapping. Offsets are UTF-16 units of the text given. */
export function findQuantities(text: string, context: Context): QuantityMention[] {
  const folded = fold(text);
  const r = readerOf(scan(folded, languageOf(context.lang)), context);
  mask(r);
  const chosen = best(candidates(r, context), r.count);
  return mentions(r, chosen, context, folded, text);
}

/** Tokens for which what was read is kept: few enough that it dies young, more than rules look back. */
const kept = 512;

function candidates(r: Reader, context: Context): Choice[] {
  const published = publication(context);
  const dates: Piece[] = [];
  const found: Choice[] = [];
  for (let i = 0; i < r.count; i++) {
    readAt(r, i, dates, found);
    if (i % kept === kept - 1) forget(r, i + 1 - 2 * kept, i + 1 - kept);
  }
  const habit = dates.some(
    (date) =>
      date.score >= 1.3 &&
      date.when.year === undefined &&
      date.when.month !== undefined &&
      endsInFigures(r, date),
  );
  for (const date of dates) {
    if (!published && isDayAlone(date)) continue;
    const score = inContext(r, date, published?.day, habit && isNumeric(r, date));
    if (score >= believed)
      found.push({ start: withoutCue(r, date), end: date.end, score, piece: date });
  }
  return found;
}

/** Adds what the tokens from `i` on may be. */
function readAt(r: Reader, i: number, dates: Piece[], found: Choice[]): void {
  const kind = r.kind[i];
  if (kind === BREAK || kind === MASKED || (kind !== NUMBER && kind !== MARK && !r.node[i])) return;
  const date = mayBeDate(r, i) ? dateAt(r, i) : undefined;
  if (date) dates.push(date);
  addFigures(r, i, found as Figure[]);
}

/** "the 2nd" is no more than an ordinal where no month can be found for it. */
function isDayAlone({ when }: Piece): boolean {
  return when.day !== undefined && Object.keys(when).length === 1;
}

/** "Chiều 3-7", "ngày 3/7": a document that writes such dates writes bare ones too. */
function endsInFigures(r: Reader, date: Piece): boolean {
  return (
    r.kind[date.end - 1] === NUMBER &&
    r.kind[date.end - 2] === MARK &&
    r.kind[date.end - 3] === NUMBER
  );
}

/** "the end of August" is marked from "end" on. */
function withoutCue(r: Reader, date: Piece): number {
  if (!r.language.cueOutside || !is(r, date.start, W.daycue)) return date.start;
  // "día anterior"
  if (date.when.day === undefined && is(r, date.start, W.unit)) return date.start;
  const start = skip(r, date.start, W.daycue);
  // "Día de Reyes" is no day called "de Reyes"
  if (is(r, date.start, W.holiday) && !is(r, start, W.holiday)) return date.start;
  return start < date.end ? start : date.start;
}

export function publication(context: Context): { day: number; minute: number } | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(context.published ?? '');
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (!isDate(year, month, day)) return undefined;
  return { day: dayNumber(year, month, day), minute: hour * 60 + minute };
}
