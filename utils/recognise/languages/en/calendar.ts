import type { Tables } from '../language.ts';
import { holidays } from './holidays.ts';

/** English words of the calendar and the clock. A negative month or weekday is more often another word. */
export const calendar: Tables = {
  month: `
1 january, jan, jan.
2 february, feb, feb., febr
-3 march
-3 mar, mar.
4 april, apr, apr.
-5 may
6 june, jun, jun.
7 july, jul, jul.
8 august, aug, aug.
9 september, sept, sept., sep, sep.
10 october, oct, oct.
11 november, nov, nov.
12 december, dec, dec.`,
  weekday: `
1 monday(s)
2 tuesday(s)
3 wednesday(s)
4 thursday(s)
5 friday(s)
6 saturday(s)
7 sunday(s)
-1 mon, mon.
-2 tue(s), tue., tues.
-3 wed(s), wed.
-4 thu, thu., thur(s), thurs.
-5 fri, fri.
-6 sat, sat.
-7 sun, sun.`,
  unit: `
second second(s), sec(s)
minute minute(s), min(s), minuts
hour hour(s), hr, hrs, h
day day(s)
night night(s)
week week(s), wk, wks
weekend weekend(s), wkend, week-end
fortnight fortnight(s)
month month(s), mth(s)
quarter quarter(s), qtr(s)
year year(s), yr, yrs
decade decade(s)
century century, centuries`,
  part: `
early-morning early morning, early hours of, small hours of, early hours of the morning
morning morning, late morning
noon lunchtime, lunch
afternoon afternoon, early afternoon, late afternoon
evening evening, late evening, early evening
night night, overnight, late night`,
  ofpart: `
0 in the, at, of the`,
  relday: `
0 today
0,now now, right now, just now, at the moment, atm, at present, at the present time, as of now
-1 yesterday
1 tomorrow, tmr, tomorow, tommorrow, tmrw
-2 the day before yesterday, day before yesterday
2 the day after tomorrow, day after tomorrow
0,evening tonight, this evening
-1,night last night
0,morning this morning
0,afternoon this afternoon`,
  relpre: `
-1 last, past, previous, preceding
0 this, current
1 next, coming, upcoming, following`,
  relpost: `
2 after next
-2 before last`,
  weekof: `
0 of, beginning, starting, commencing, beginning on, starting on, that begins on`,
  windowcue: `
-1 past`,
  monthlead: `
0 in, since, last, this, next, of, during, by, until, from, through, early, late, mid, mid-, before, after, between, for`,
  every: `
0 every, each, most`,
  ending: `
0 ended, ending, through, to`,
  fromdate: `
1 from, after, since, following
2 starting, beginning, starting from, beginning from, starting on, beginning on
-1 before, prior to`,
  ago: `
0 ago
2 earlier, before
1 back, in the past, previously, prior`,
  later: `
0 from now, hence, from today, from tomorrow
1 later, after, out, ahead, on`,
  inpre: `
0 in, within, in about, in around, in roughly, in just, in just over, in less than, in under, in the next`,
  article: `
1 a, an, one
0.5 half an, half a, half, a half, half of a
0.25 quarter of an, a quarter of an, quarter`,
  few: `
3 few, a few, several, a very few
2 couple, a couple, couple of, a couple of, pair of, a pair of`,
  daycue: `
0 the`,
  of: `
0 of, in, from, in the, of the`,
  yearcue: `
0 year, calendar year, the year, school year, academic year, season, cy
4 fiscal year, fiscal, fy, financial year`,
  yearlead: `
0 a, an, in, since, by, from, of, until, till, between, before, after, during, through, early, late, mid, to, for, around, circa, the, and, back, than, into, about, over, throughout, all of, whole of`,
  glue: `
0 on, at, of, in, in the, from, for, @, on the, the, 's, ’s`,
  to: `
0 to, through, until, till, thru, untill, up to, and ending, upto`,
  and: `
0 and`,
  from: `
0 from
1 between`,
  since: `
0 since, ever since`,
  until: `
0 until, till, up to`,
  before: `
0 before, prior to`,
  after: `
0 after, following`,
  by: `
0 by`,
  mod: `
start early, early in, early on, beginning of, start of, earlier, earlier in
mid mid, middle of
end late, late in, late on, end of, later, later in, tail end of, close of
rest rest of, remainder of`,
  unitend: `
year year-end, year end, year's end, year’s end, years end, eoy
month month-end, month's end, eom
day eod`,
  tillnow: `
0 to date, to now, until now`,
  clock: `
720 noon, midday, mid day, 12 noon
1440 midnight, mid night`,
  hour: `
0 o'clock, oclock, o’clock, h, ish`,
  clockcue: `
0 at, by, @, around`,
  ampm: `
0 am, a.m., a.m, a m, in the am, in the a.m.
720 pm, p.m., p.m, p m, in the pm, in the p.m.`,
  shorthalf: `
0 a
720 p`,
  halfto: `
-30 half`,
  past: `
0 past, after`,
  till: `
0 to, before, till, til
1 of`,
  quarterhour: `
15 quarter, a quarter
30 half`,
  zone: `
0 pacific time, eastern time, central time, et, ist, jst, pt, est, edt, cst, cdt, pst, pdt, bst, ict`,
  era: `
-1 bc, bce, b.c., b.c
1 ad, ce, a.d.
543 be`,
  decade: `
2 twenties
3 thirties
4 forties
5 fifties
6 sixties
7 seventies
8 eighties
9 nineties`,
  centurycue: `
0 century`,
  season: `
3 spring
6 summer
9 autumn, fall
12 winter`,
  holidaylead: `
0 on, by, before, after, since, this, next, last, on the, until`,
  dayfrom: `
1 day after, day following, the day after, the day following
-1 day before, eve of, the day before, the eve of`,
  holiday: holidays,
  same: `
day same day, the same day, that day, same night
year same year, that year
period same period, the same period`,
  quarter: `
3 quarter, qtr, q
6 half, h, semester`,
  first: `
1 first, the first
-1 last, final, the last, the final`,
  last: `
-1 last, the last, final
-2 second last, second to last, 2nd last, second-to-last, next to last, penultimate
-3 third last, 3rd last, third to last, third-to-last`,
  pasttense: `
0 said, was, were, had, did, told, came, went, began, fell, rose, won, lost, made, took, found, held, hit, left, met, sold, grew, saw, got, struck, wrote, led, put, brought, gave, set, became, been, spoke, heard, sent, cut, paid, shot, built, ran, drew, broke, stood, kept, spent, meant, thought, shrank, has, have, last, since, down, up`,
  futuretense: `
0 will, ll, would, shall, expected, expects, plan(s), planned, scheduled, due, upcoming, set to, forthcoming, deadline, to be, until, by, going to, aims, may, must, starting, should, next, delivery, forecast, can, need, no later than, not later than`,
};
