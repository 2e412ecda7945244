/**
 * A language is tables plus a few small rules; the engine in `quantities/` knows no language.
 *
 * A table is text, one entry a line: a value, a space, then the forms that mean it, separated by
 * commas: `1 january, jan, jan.`. Forms are lower case and may have several words; they are cut into
 * tokens as the text is. Numeric values become numbers.
 */
export type Tables = Partial<Record<WordClass, string>>;

/** What a word can be to the engine. One form may be in several classes ("second", "năm", "may"). */
export type WordClass =
  // calendar
  | 'month' // 1..12; a trailing `?` marks a word that is more often something else ("may", "march")
  | 'weekday' // 1 (Monday)..7
  | 'unit' // second minute hour day week month quarter half year decade century night weekend fortnight
  | 'part' // part of the day, a name of `Part`
  | 'relday' // days from today, with a part after a comma: `-1,night`
  | 'partday' // days from today, after a part of the day: "nay" 0, "qua" -1
  | 'article' // "a", "an" before a unit: 1; "half an" 0.5
  | 'few' // "few" 3, "couple" 2
  | 'windowcue' // relative words that mean the stretch up to now: "past" -1
  | 'leftover' // before a length that is left: "còn"
  | 'monthlead' // before a month whose name is another word too
  | 'every' // before a weekday that recurs
  | 'yearish' // before "năm" where it is a year, not five
  | 'yearly' // after a date that recurs
  | 'lunarday' // "rằm" 15
  | 'unitend' // "year-end": the unit
  | 'tillnow' // after the start of a stretch that lasts: "đến nay", "to date"
  | 'againpost' // relative words that count from the year told of: "năm trước"
  | 'halfyear' // "nửa đầu năm" 1, -1
  | 'relpre' // stands before a unit, weekday or month: last -1, this 0, next 1
  | 'relpost' // stands after it: "trước", "pasado"
  | 'ago' // after a length of time: "ago", "trước"
  | 'agopre' // before a length of time: "hace", "il y a", "vor"
  | 'later' // after a length of time: "later", "from now", "nữa"
  | 'inpre' // before a length of time: "in", "dans"
  | 'daycue' // before a day number: "ngày", "mùng", "the", "den"
  | 'lunar' // a day word that is lunar: "mùng" 0, "rằm" 15
  | 'lunarmonth' // a month word that is lunar: "giêng" 1, "chạp" 12; 0 for "Tết", the first days of month 1
  | 'monthcue' // before a month number: "tháng"
  | 'yearcue' // before a year number: "năm", "year", "fy"
  | 'datelead' // other words before a date
  | 'yearlead' // words before a bare year: "in", "since"
  | 'termcue' // before a pair of years: "nhiệm kỳ", "giai đoạn"
  | 'of' // between day, month and year: "of", "de"
  | 'glue' // between pieces of one date: "on", "at", "lúc", ","
  | 'to' // between the ends of a range
  | 'and' // between the ends of a range opened by `from` with value 1 (between), and in numbers
  | 'from'
  | 'since'
  | 'until'
  | 'before'
  | 'after'
  | 'by'
  | 'mod' // start, mid, end, before what it narrows
  | 'clock' // minutes of the day: noon, midnight
  | 'hour' // after the hour number: "giờ", "h", "uhr"
  | 'clockcue' // before a clock time: "at", "lúc"
  | 'ofpart' // between a time and a part of the day: "in the", "de la"
  | 'ampm' // minutes to add: 0 or 720
  | 'past' // "past", "nach": minutes past the hour; before an hour
  | 'till' // "to", "vor": minutes before the hour
  | 'less' // after the hour: "kém", "menos", "moins"
  | 'quarterhour' // minutes: "quarter" 15, "half" 30
  | 'halfto' // before the hour it leads to: German "halb"
  | 'zone' // time zones
  | 'era' // before Christ: -1
  | 'decadecue' // before a decade: "thập niên"
  | 'decade' // "nineties" 9
  | 'decadesuffix' // "s", "er"
  | 'centurycue' // beside a century number
  | 'season' // first month of three: "summer" 6
  | 'holiday' // MM-DD, or e+N: days from Easter, or N.W.MM: nth weekday of a month
  | 'same' // day year period: "cùng ngày", "cùng kỳ"
  | 'quarter' // months: "quý" 3, "half" 6
  | 'first' // "first 6 months": 1 first, -1 last
  | 'firstpost' // after "6 tháng": "đầu năm" 1, "cuối năm" -1
  | 'last' // picks from the end: "last" -1
  | 'seasoncue' // "mùa"
  | 'ending' // "months ended", "through": a period by its end
  | 'pasttense' // near a date without a year: it lies in the past
  | 'futuretense'
  // numbers
  | 'num'
  | 'mag' // ten to the power
  | 'magweak' // one letter that may be a unit too: "m", "b"
  | 'point' // the spelled decimal sign
  | 'minus'
  | 'zero' // zeros among spelled decimals: "oh"
  | 'halfnum' // "and a half", "rưỡi"
  | 'ordnum' // spelled ordinals
  | 'ordafter' // ordinals only after `ordcue`: "nhất"
  | 'ordcue' // "thứ", "lần thứ"
  | 'ordsuffix' // "th", "º"
  | 'denominator' // "thirds" 3
  | 'over' // spelled fraction bar: "phần", "over"
  | 'outof' // "of", "out of", "trên": two counts
  // figures
  | 'percent' // %, pp, bp, ‰
  | 'sign' // currency before or after the number: ISO 4217, `$` where a country decides
  | 'currency' // currency after the number
  | 'cent' // hundredth of the currency before it
  | 'measure' // unit of measure, its canonical name
  | 'per' // "per", "/", "mỗi"
  | 'age' // "years old", "tuổi": ISO unit letter
  | 'bound' // more, less, about
  | 'change' // up, down, times
  | 'phonecue' // before a phone number
  | 'ofmoney' // between a magnitude and a currency: "de"
  | 'moneycue' // words of buying and paying
  | 'function' // small words that are no counted noun
  | 'lengthcue' // before a length of time: "after", "trong"
  | 'agepre' // before an age and marked with it: "tuổi"
  | 'halfword' // half of something: "half", "một nửa"
  | 'died' // words of death, before "at 91"
  | 'agecue' // before an age: "aged"
  | 'countcue' // before "one" where it counts: "only"
  | 'countnoun' // nouns counted in ratios even when they look like fractions
  | 'doubtful' // number words that alone are more often something else: "one", "một"
  | 'times' // "lần", "times"
  | 'noun' // counted nouns: what stands before is a count, never a year or a date
  | 'scorecue'
  | 'label' // before a number that only names: "route", "section", "số nhà"
  | 'labelled' // after such a number: "Street"
  | 'idiom'; // phrases in which no word is a figure or a date: "một số", "one of"

export interface Language {
  code: string;
  /** The decimal sign of its newspapers; the other of `.` and `,` groups thousands. */
  decimal: '.' | ',';
  /** Countries whose pages write month before day. */
  monthFirst: readonly string[];
  /** `$`, `£` and the like by country, and what they are without one. */
  dollar: string;
  /** The country a page of the language is from when it does not say. */
  home: string;
  tables: Tables;
  /** A plain space groups thousands: "1 234". */
  spaceGroups?: boolean;
  /** "July 3" as well as "3 July". */
  monthBeforeDay?: boolean;
  /** A day cue with a number is a date of itself: "ngày 15", "am 15.". */
  bareDay?: boolean;
  /** The currency of large amounts that name none: "phạt 35 triệu". */
  bareMoney?: string;
  /** "22-year-old" is marked whole, not its number alone. */
  ageInSpan?: boolean;
  /** Its articles stay outside of dates: "the end of August" begins at "end". */
  cueOutside?: boolean;
  /** Two times of day joined by "đến" are two marks when no date stands by them. */
  splitClocks?: boolean;
  /** Pairs of figures that are no dates: "24/7". */
  notDates?: readonly string[];
  /** Words that run together in one (German), as their value. */
  compound?: (word: string) => number | undefined;
  /** How spelled numbers are put together, where the common way does not do (Vietnamese). */
  spelled?: 'vietnamese';
  /** Spelled-out single words that are more often names when written with a capital. */
  capitalIsName?: boolean;
  /** A verb form that tells the past by its ending. */
  pastEnding?: string;
}
