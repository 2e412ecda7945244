import type { Context } from '../context.ts';
import { languageOf } from '../languages/languages.ts';
import { W } from '../languages/word-classes.ts';
import type { DateMention, FigureMention, QuantityMention } from '../mention.ts';
import { civilOf, dayNumber, isDate } from './calendar/civil.ts';
import { believed, inContext, isNumeric, sameSentence, tenseAround } from './dates/context.ts';
import { toEdtf } from './dates/edtf.ts';
import { dateAt } from './dates/expressions.ts';
import { type Reading, resolve, type World } from './dates/resolve.ts';
import { saidBy } from './dates/said.ts';
import type { Piece, When } from './dates/when.ts';
import type { Figure } from './figures/figure.ts';
import { addFigures } from './figures/figures.ts';
import { withSurroundings } from './figures/surroundings.ts';
import { best, type Candidate } from './lattice.ts';
import { mask } from './mask.ts';
import { type Reader, readerOf } from './reader.ts';
import { type Folded, fold } from './text/fold.ts';
import { classSet } from './text/lexicon.ts';
import { at, BREAK, is, MARK, MASKED, mayOpen, NUMBER, scan, skip } from './text/scan.ts';

/** A figure, or a date with its piece. */
type Choice = Figure | (Candidate & { piece: Piece });

/** Dates and figures of a text, in order, not overlapping. Offsets are UTF-16 units of the text given. */
export function findQuantities(text: string, context: Context): QuantityMention[] {
  const folded = fold(text);
  const r = readerOf(scan(folded, languageOf(context.lang)), context);
  mask(r);
  const chosen = best(candidates(r, context), r.count);
  return mentions(r, chosen, context, folded, text);
}

/** Words a date may begin with. */
const dateOpeners = classSet(
  W.month,
  W.weekday,
  W.unit,
  W.part,
  W.relday,
  W.relpre,
  W.agopre,
  W.inpre,
  W.daycue,
  W.lunarday,
  W.lunarmonth,
  W.monthcue,
  W.yearcue,
  W.since,
  W.mod,
  W.clock,
  W.clockcue,
  W.quarterhour,
  W.halfto,
  W.decadecue,
  W.decade,
  W.centurycue,
  W.season,
  W.seasoncue,
  W.holiday,
  W.same,
  W.quarter,
  W.first,
  W.last,
  W.halfyear,
  W.unitend,
  W.num,
  W.mag,
  W.ordnum,
  W.article,
  W.few,
);

function candidates(r: Reader, context: Context): Choice[] {
  const published = publication(context);
  const dates: Piece[] = [];
  const found: Choice[] = [];
  for (let i = 0; i < r.count; i++) {
    const kind = r.kind[i];
    if (kind === BREAK || kind === MASKED || (kind !== NUMBER && kind !== MARK && !r.node[i]))
      continue;
    const date = kind === NUMBER || mayOpen(r, i, dateOpeners) ? dateAt(r, i) : undefined;
    if (date) dates.push(date);
    addFigures(r, i, found as Figure[]);
  }
  const habit = dates.some(
    (date) =>
      date.score >= 1.3 &&
      date.when.year === undefined &&
      date.when.month !== undefined &&
      endsInFigures(r, date),
  );
  for (const date of dates) {
    const score = inContext(r, date, published?.day, habit && isNumeric(r, date));
    if (score >= believed)
      found.push({ start: withoutCue(r, date), end: date.end, score, piece: date });
  }
  return found;
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
  const start = skip(r, date.start, W.daycue);
  return start < date.end ? start : date.start;
}

function publication(context: Context): { day: number; minute: number } | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(context.published ?? '');
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (!isDate(year, month, day)) return undefined;
  return { day: dayNumber(year, month, day), minute: hour * 60 + minute };
}

/** Works the values out in the order of the text: "cùng ngày" leans on the day before it. */
function mentions(
  r: Reader,
  chosen: Choice[],
  context: Context,
  folded: Folded,
  text: string,
): QuantityMention[] {
  const published = publication(context);
  const world: World = {
    day: published?.day ?? dayNumber(2000, 1, 1),
    minute: published?.minute ?? 0,
    tense: 0,
    at: 0,
    lastDayAt: -100,
    lastYearAt: -100,
  };
  const found: QuantityMention[] = [];
  for (const choice of chosen) {
    const stretch = place(r, choice, folded, text);
    if ('type' in choice) found.push(figureMention(r, choice, stretch));
    else {
      world.tense = tenseAround(r, choice.start, choice.end);
      world.at = choice.start;
      world.near = sameSentence(r, world.lastYearAt, choice.start);
      const date = dateMention(choice.piece, stretch, world, published !== undefined);
      if (date) found.push(date);
    }
  }
  return found;
}

interface Place {
  start: number;
  end: number;
  text: string;
}

function place(r: Reader, choice: Candidate, { map }: Folded, text: string): Place {
  const from = at(r.start, choice.start);
  const to = at(r.end, choice.end - 1);
  const start = map?.[from] ?? from;
  const end = map?.[to] ?? to;
  return { start, end, text: text.slice(start, end) };
}

function figureMention(r: Reader, figure: Figure, stretch: Place): FigureMention {
  const { start: _start, end: _end, score, ...rest } = withSurroundings(r, figure);
  return { kind: 'figure', ...stretch, ...rest, confidence: confidence(score) };
}

function dateMention(
  piece: Piece,
  stretch: Place,
  world: World,
  known: boolean,
): DateMention | undefined {
  const { when } = piece;
  const reading = resolve(when, world);
  if (!reading) return undefined;
  remember(world, when, reading, piece.end);
  const value = edtfOf(when, reading, known);
  const alternatives = known
    ? [...new Set(reading.others.map(toEdtf))].filter((other) => other !== value)
    : [];
  const modifier = when.modifier;
  const part = when.part ?? when.ends?.[1].part;
  return {
    kind: 'date',
    ...stretch,
    confidence: confidence(piece.score),
    said: saidBy(when),
    ...(value ? { value } : {}),
    ...(reading.assumed.length > 0 ? { assumed: reading.assumed } : {}),
    ...(alternatives.length > 0 ? { alternatives } : {}),
    ...(part ? { part } : {}),
    ...(modifier ? { modifier } : {}),
  };
}

/** Without a publication date only what the words fix is a value: a full date, or `XXXX-07-03`. */
function edtfOf(when: When, reading: Reading, known: boolean): string | undefined {
  if (when.yearly) return saidBy(when);
  if (known) return toEdtf(reading.stretch);
  if (leansOnPublication(when)) return undefined;
  return reading.assumed.includes('year') ? saidBy(when) : toEdtf(reading.stretch);
}

function leansOnPublication(when: When): boolean {
  if (when.ends) return when.ends.some(leansOnPublication);
  if (when.relative || when.same || (when.lunar && !when.lunar.year)) return true;
  return when.weekday !== undefined && when.day === undefined;
}

function remember(world: World, when: When, { stretch }: Reading, end: number): void {
  if (stretch.grain === 'day' || stretch.grain === 'minute') {
    world.lastDay = stretch.to;
    world.lastDayAt = end;
  }
  if (stretch.grain === 'month' || stretch.grain === 'year' || when.year !== undefined) {
    world.lastYear = civilOf(stretch.to).year;
    world.lastYearAt = end;
  }
  if (stretch.grain === 'month' && stretch.to - stretch.from < 366) {
    world.lastPeriod = stretch;
    world.lastPeriodAt = end;
  }
  const lunar = when.ends?.[1].lunar ?? when.lunar;
  if (lunar && stretch.grain === 'day') {
    world.lastLunarMonth = lunar.month ?? world.lastLunarMonth ?? 1;
  }
}

function confidence(score: number): number {
  return Math.round(Math.min(0.99, Math.max(0.3, 0.55 + score * 0.2)) * 100) / 100;
}
