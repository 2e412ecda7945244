/**
 * What a word can be to the engine, by the number of its bit. One form may be in several classes
 * ("second", "năm", "may").
 */
export const W = {
  // calendar
  /** 1..12; a trailing `?` marks a word that is more often something else ("may", "march"). */
  month: 0,
  /** 1 (Monday)..7. */
  weekday: 1,
  /** Second minute hour day week month quarter half year decade century night weekend fortnight. */
  unit: 2,
  /** Part of the day, a name of `Part`. */
  part: 3,
  /** Days from today, with a part after a comma: `-1,night`. */
  relday: 4,
  /** Days from today, after a part of the day: "nay" 0, "qua" -1. */
  partday: 5,
  /** "a", "an" before a unit: 1; "half an" 0.5. */
  article: 6,
  /** "few" 3, "couple" 2. */
  few: 7,
  /** Relative words that mean the stretch up to now: "past" -1. */
  windowcue: 8,
  /** Before a length that is left: "còn". */
  leftover: 9,
  /** Before a month whose name is another word too. */
  monthlead: 10,
  /** Before a weekday that recurs. */
  every: 11,
  /** Before "năm" where it is a year, not five. */
  yearish: 12,
  /** After a date that recurs. */
  yearly: 13,
  /** "rằm" 15. */
  lunarday: 14,
  /** "year-end", "Jahresbeginn": the unit, and after a comma "start" where it is not the end. */
  unitend: 15,
  /** After the start of a stretch that lasts: "đến nay", "to date". */
  tillnow: 16,
  /** Relative words that count from the year told of: "năm trước". */
  againpost: 17,
  /** "nửa đầu năm" 1, -1. */
  halfyear: 18,
  /** Stands before a unit, weekday or month: last -1, this 0, next 1. */
  relpre: 19,
  /** Stands after it: "trước", "pasado". */
  relpost: 20,
  /** After a length of time: "ago", "trước". */
  ago: 21,
  /** Before a length of time: "hace", "il y a", "vor". */
  agopre: 22,
  /** After a length of time: "later", "from now", "nữa". */
  later: 23,
  /** Before a length of time: "in", "dans". */
  inpre: 24,
  /** Before a day number: "ngày", "mùng", "the", "den". */
  daycue: 25,
  /** A day word that is lunar: "mùng" 0, "rằm" 15. */
  lunar: 26,
  /** A month word that is lunar: "giêng" 1, "chạp" 12; 0 for "Tết", the first days of month 1. */
  lunarmonth: 27,
  /** Before a month number: "tháng". */
  monthcue: 28,
  /** Before a year number: "năm", "year", "fy". */
  yearcue: 29,
  /** Other words before a date. */
  datelead: 30,
  /** Words before a bare year: "in", "since". */
  yearlead: 31,
  /** Between day, month and year: "of", "de". */
  of: 33,
  /** Between pieces of one date: "on", "at", "lúc", ",". */
  glue: 34,
  /** Between the ends of a range. */
  to: 35,
  /** Between the ends of a range opened by `from` with value 1 (between), and in numbers. */
  and: 36,
  from: 37,
  /** 1 where it may lie ahead: "ab Montag". */
  since: 38,
  until: 39,
  before: 40,
  after: 41,
  by: 42,
  /** Start, mid, end, before what it narrows. */
  mod: 43,
  /** Minutes of the day: noon, midnight. */
  clock: 44,
  /** After the hour number: "giờ", "h", "uhr". */
  hour: 45,
  /** Before a clock time: "at", "lúc". */
  clockcue: 46,
  /** Between a time and a part of the day: "in the", "de la". */
  ofpart: 47,
  /** Minutes to add: 0 or 720. */
  ampm: 48,
  /** "past", "nach": minutes past the hour; before an hour. */
  past: 49,
  /** "to", "vor": minutes before the hour. */
  till: 50,
  /** After the hour: "kém", "menos", "moins". */
  less: 51,
  /** Minutes: "quarter" 15, "half" 30. */
  quarterhour: 52,
  /** Before the hour it leads to: German "halb". */
  halfto: 53,
  /** Time zones. */
  zone: 54,
  /** Before Christ: -1. */
  era: 55,
  /** Before a decade: "thập niên". */
  decadecue: 56,
  /** "nineties" 9. */
  decade: 57,
  /** "s", "er". */
  decadesuffix: 58,
  /** Beside a century number. */
  centurycue: 59,
  /** First month of three: "summer" 6. */
  season: 60,
  /** MM-DD, or e+N: days from Easter, or N.W.MM: nth weekday of a month. */
  holiday: 61,
  /** Day year period: "cùng ngày", "cùng kỳ". */
  same: 62,
  /** Months: "quý" 3, "half" 6. */
  quarter: 63,
  /** "first 6 months": 1 first, -1 last. */
  first: 64,
  /** After "6 tháng": "đầu năm" 1, "cuối năm" -1. */
  firstpost: 65,
  /** Picks from the end: "last" -1. */
  last: 66,
  /** "mùa". */
  seasoncue: 67,
  /** "months ended", "through": a period by its end. */
  ending: 68,
  /** Near a date without a year: it lies in the past. */
  pasttense: 69,
  futuretense: 70,
  // numbers
  num: 71,
  /** Ten to the power. */
  mag: 72,
  /** One letter that may be a unit too: "m", "b". */
  magweak: 73,
  /** The spelled decimal sign. */
  point: 74,
  minus: 75,
  /** Zeros among spelled decimals: "oh". */
  zero: 76,
  /** "and a half", "rưỡi". */
  halfnum: 77,
  /** Spelled ordinals. */
  ordnum: 78,
  /** Ordinals only after `ordcue`: "nhất". */
  ordafter: 79,
  /** "thứ", "lần thứ". */
  ordcue: 80,
  /** "th", "º". */
  ordsuffix: 81,
  /** "thirds" 3. */
  denominator: 82,
  /** Spelled fraction bar: "phần", "over". */
  over: 83,
  /** "of", "out of", "trên": two counts. */
  outof: 84,
  // figures
  /** %, pp, bp, ‰. */
  percent: 85,
  /** Currency before or after the number: ISO 4217, `$` where a country decides. */
  sign: 86,
  /** Currency after the number. */
  currency: 87,
  /** Hundredth of the currency before it. */
  cent: 88,
  /** Unit of measure, its canonical name. */
  measure: 89,
  /** "per", "/", "mỗi". */
  per: 90,
  /** "years old", "tuổi": ISO unit letter. */
  age: 91,
  /** More, less, about. */
  bound: 92,
  /** Up, down, times. */
  change: 93,
  /** Before a phone number. */
  phonecue: 94,
  /** Between a magnitude and a currency: "de". */
  ofmoney: 95,
  /** Words of buying and paying. */
  moneycue: 96,
  /** Small words that are no counted noun. */
  function: 97,
  /** Before a length of time: "after", "trong". */
  lengthcue: 98,
  /** Before an age and marked with it: "tuổi". */
  agepre: 99,
  /** Half of something: "half", "một nửa". */
  halfword: 100,
  /** Words of death, before "at 91". */
  died: 101,
  /** Before an age: "aged". */
  agecue: 102,
  /** Before "one" where it counts: "only". */
  countcue: 103,
  /** Nouns counted in ratios even when they look like fractions. */
  countnoun: 104,
  /** Number words that alone are more often something else: "one", "một". */
  doubtful: 105,
  /** "lần", "times". */
  times: 106,
  /** Counted nouns: what stands before is a count, never a year or a date. */
  noun: 107,
  scorecue: 108,
  /** Before a number that only names: "route", "section", "số nhà". */
  label: 109,
  /** After such a number: "Street". */
  labelled: 110,
  /** Phrases in which no word is a figure or a date: "một số", "one of". */
  idiom: 111,
  /** Between a length and the date it is counted from: "after" 1, "before" -1, "starting" 2. */
  fromdate: 112,
  /** Counts in groups: "dozen" 12. */
  group: 113,
  /** Before a length of time that something lasts: "pour", "for". */
  lasting: 114,
  /** Between a week and the day it begins on: "of", "que comienza el". */
  weekof: 115,
  /** Before a holiday's name that is meant as a day: "on", "vào". */
  holidaylead: 116,
  /** Before a day: the day beside it, "day after" 1, "veille de" -1. */
  dayfrom: 117,
  /** One letter for the half of the day: "p" 720. */
  shorthalf: 118,
  /** A currency by its code, in capitals only. */
  isocode: 119,
  /** After degrees: "below zero". */
  belowzero: 120,
  /** Between a count and its unit of time: "two more weeks". */
  extra: 121,
  /** A length of time without a number: "all day", "year-long"; ISO 8601. */
  length: 122,
  /** After a day or month that is one of the lunar calendar: "âm lịch". */
  lunarmark: 123,
  /** After what it picks the first or the last of: "tuần đầu", "chủ nhật cuối cùng của". */
  edgepost: 124,
  /** A weekday with its part of the day in one word: "Montagabend" 1,evening. */
  weekpart: 125,
  /** Whole units away in one word: "Vorjahr" -1,year. */
  relunit: 126,
} as const;

export type WordClass = keyof typeof W;

/** Words of 32 bits that hold a set of classes. */
export const classWords = 4;
