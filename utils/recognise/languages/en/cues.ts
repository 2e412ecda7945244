import type { Tables } from '../language.ts';

/** English words around dates and figures, and words that only look like them. */
export const cues: Tables = {
  bound: `
more over, more than, above, at least, exceeding, upwards of, no less than, not less than, no fewer than, greater than, north of
less under, less than, below, fewer than, up to, at most, no more than, not more than, nearly, almost, maximum, as many as
about more or less, about, around, approximately, roughly, some, close to, an estimated, circa, ~, approx`,
  change: `
up up, rose, rise(s), increased, increase, grew, gained, climbed, jumped, growth, gain, rising, surged, risen
down down, fell, fall(s), decreased, decrease, dropped, drop, lost, declined, cut, shrank, shrink, slid, tumbled, fallen
times tripled`,
  times: `
0 times, fold`,
  noun: `
0 people, members, voters, votes, seats, workers, jobs, homes, houses, students, children, women, men, patients, deaths, cases, dead, injured, soldiers, troops, officers, ridings, districts, states, countries, schools, hospitals, councils, points, passengers, migrants, refugees, companies, firms, shares, ships, cars, vehicles, units, residents, families, households, employees, pupils, teachers, teams, players, games, matches, goals, runs, wickets, times, others, fans, protesters, candidates, lawmakers, senators, delegates, deadlines, constituencies, wards, counties, provinces, villages, towns, cities, projects, buildings, apartments, planes, flights, tests, doses, victims`,
  countnoun: `
0 members, voters, seats, ridings, districts, states, countries, schools, councils, teams, wards, counties, provinces, deadlines, senators, body, bodies`,
  scorecue: `
0 vote(s), voted, win(s), won, beat, lost, victory, defeat, draw, drew, lead, led, score, scored, defeated, loss, final, title, match, game, series, record, tally, tied, rival, approved, passed, ruling, ruled, margin, party-line, majority, panel, split`,
  label: `
0 category, runway, seat, junction(s), route, section, title, highway, interstate, chapter, article, page, room, flight, no., number, channel, iphone, windows, boeing, airbus, ios, android, level, grade, phase, platform, gate, terminal, formula, type, version, version:, v, covid, area, act, rule, resolution, bill, proposition, prop., amendment, apartment, apt., suite, unit, line, exit, pier, district, ward, precinct, zone, galaxy, playstation, xbox, model, mark, apollo, part, volume, figure, fig., table, item, nr., rat, reference, ref`,
  labelled: `
0 street, road, avenue, lane, drive, square, boulevard, st., rd., ave., terrace, way, place, court, crescent, close, st, ave, rd, blvd`,
  phonecue: `
0 ring, call, phone, tel, tel., telephone, hotline, dial`,
  datelead: `
0 on, by, from, between, until, before, after, since, of, during, this, next, last, for, dated, in, till, through, due`,
  lasting: `
0 for`,
  lengthcue: `
0 time, mark, mark of, record of, time of, clocked, after, for, over, in, within, took, lasted, another, more than, about, nearly, every, less than, than, of, an`,
  function: `
0 in, on, at, by, for, from, to, of, and, or, but, as, than, the, a, an, after, before, since, when, while, with, without, up, down, under, over, is, was, were, are, had, has, have, last, this, next, during, per, each, who, that, which, compared, against, above, below, into, out, if, because, according, earlier, later, ago, more, away, off, about, through, between, less, fewer, my, his, her, their, its, our, your, what, these, those, this, i, he, she, they, it, we, you`,
  idiom: `
0 one-two, for a second, in a second, within a second, a full second, half a second, one second, every second, one of, one another, one day, no one, one more, one thing, for one, one side, at one point, any one, this one, that one, which one, one by one, the one, one-on-one, one or two, one way, one in particular, everyone, someone, one's, one-time, one-sided, second-hand, second hand, split second, a second time, second thoughts, i second that, second world war, first world war, third world, first lady, first minister, first class, first aid, first name, first time, at first, first of all, third party, third parties, first-time, in the first place, first place, first things first, first-degree, first appeared, second-degree, first responders, now that, may be, sat in, the sun, a sun, half-time, halftime, two-way, two-faced, quarter-final(s), quarterfinal, semi-final(s), quarter finals, four-wheel, back to square one, twenty20, fifty-fifty, once, day one, number one, day to day, day-to-day, day by day, from day one, to date, march on, march for, march of, may not, may have, may also, may i, in march to, zero tolerance, ground zero, ten downing street, hundred years' war, six nations, group of seven, group of 20, big four, gang of four, half brother, half-brother, half-sister, half way, halfway, half-hearted`,
};
