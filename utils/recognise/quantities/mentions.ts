import type { Context } from '../context.ts';
import type { DateMention, FigureMention, QuantityMention } from '../mention.ts';
import { civilOf, dayNumber } from './calendar/civil.ts';
import { sameSentence, tenseAround } from './dates/context.ts';
import { toEdtf } from './dates/edtf.ts';
import { openAround } from './dates/open-around.ts';
import { resolve } from './dates/resolve.ts';
import { saidBy } from './dates/said.ts';
import type { Piece, When } from './dates/when.ts';
import type { Reading, World } from './dates/world.ts';
import { inUtc } from './dates/zones.ts';
import type { Figure } from './figures/figure.ts';
import { addSurroundings } from './figures/surroundings.ts';
import type { Candidate } from './lattice.ts';
import { type Choice, publication } from './quantities.ts';
import type { Reader } from './reader.ts';
import type { Folded } from './text/fold.ts';
import { at } from './text/scan.ts';

/** Works the values out in the order of the text: "cùng ngày" leans on the day before it. */
export function mentions(
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
      const date = dateMention(r, choice.piece, stretch, world, published !== undefined);
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
  const { start, end, text } = stretch;
  const { type, value, score } = figure;
  const mention: Omit<FigureMention, 'confidence'> = {
    kind: 'figure',
    start,
    end,
    text,
    type,
    value,
  };
  addSurroundings(r, figure, mention);
  return Object.assign(mention, { confidence: confidence(score) });
}

function dateMention(
  r: Reader,
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
  const alternatives: string[] = [];
  if (known) {
    for (const other of reading.others) {
      const written = toEdtf(other);
      if (written !== value && !alternatives.includes(written)) alternatives.push(written);
    }
  }
  const open = known ? openAround(r, piece, reading.stretch) : undefined;
  if (open) alternatives.push(toEdtf(open));
  const utc = known && when.zone ? inUtc(reading.stretch, when.zone, world.day) : undefined;
  if (utc) alternatives.push(utc);
  const part = when.part ?? when.ends?.[1].part;
  const { start, end, text } = stretch;
  const mention: DateMention = {
    kind: 'date',
    start,
    end,
    text,
    confidence: confidence(piece.score),
    said: saidBy(when),
  };
  if (value) mention.value = value;
  if (reading.assumed.length > 0) mention.assumed = reading.assumed;
  if (alternatives.length > 0) mention.alternatives = alternatives;
  if (part) mention.part = part;
  if (when.modifier) mention.modifier = when.modifier;
  return mention;
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
