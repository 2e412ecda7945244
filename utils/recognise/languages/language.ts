import type { WordClass } from './word-classes.ts';

/**
 * A language is tables plus a few small rules; the engine in `quantities/` knows no language.
 *
 * A table is text, one entry a line: a value, a space, then the forms that mean it, separated by
 * commas: `1 january, jan, jan.`; `dollar(s)` is `dollar, dollars`. Forms are lower case and may have
 * several words; they are cut into tokens as the text is. Numeric values become numbers.
 */
export type Tables = Partial<Record<WordClass, string>>;

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
  /** "July 3" as well as "3 July"; loose: only where the number counts nothing. */
  monthBeforeDay?: boolean | 'loose';
  /** A day cue with a number is a date of itself: "ngày 15", "am 15.". */
  bareDay?: boolean;
  /** The currency of large amounts that name none: "phạt 35 triệu". */
  bareMoney?: string;
  /** "22-year-old" is marked whole, not its number alone. */
  ageInSpan?: boolean;
  /** Prices are met with English commas: "10,000 USD". */
  englishThousands?: boolean;
  /** Its articles stay outside of dates: "the end of August" begins at "end". */
  cueOutside?: boolean;
  /** Two times of day joined by "đến" are two marks when no date stands by them. */
  splitClocks?: boolean;
  /** Years are said in words without a cue: "nineteen ninety-six". */
  spelledYears?: boolean;
  /** Pairs of figures that are no dates: "24/7". */
  notDates?: readonly string[];
  /** Parts of a whole take a plural: "two thirds"; "twenty third" is an ordinal. */
  pluralParts?: boolean;
  /** They are called as ordinals are: "one hundredth" is one more often than a fraction. */
  partsAsOrdinals?: boolean;
  /** "7.77m" are millions, not metres. */
  shortMillions?: boolean;
  /** A noun describes the one behind it: "the weekend papers". */
  nounsDescribe?: boolean;
  /** A stop belongs to the number of a day: "am 3.4." */
  stopAfterDay?: boolean;
  /** Ordinals are chained: "vigésimo primero". */
  ordinalChains?: boolean;
  /** Its words are met without their accents too. */
  plainForms?: boolean;
  /** "and" joins every unit to its ten: "vinte e três". */
  tensAnd?: boolean;
  /**
   * Hours in words are a length of time unless a word of the clock stands before them: all of them
   * ("tres horas"), or a single one ("une heure").
   */
  hoursLast?: 'all' | 'one';
  /** Units of time end so in the plural, where the words before them do not tell. */
  plural?: string;
  /** Months are told by their number: "der siebte vierte". */
  ordinalMonths?: boolean;
  /** A unit stands before its ten: "fünf und sechzig". */
  unitFirst?: boolean;
  /** Numbers written as one word (German). */
  compound?: (word: string) => { value: number; ordinal: boolean } | undefined;
  /** Letters of the shortest such word that is not in the tables. */
  shortestCompound?: number;
  /** How spelled numbers are put together, where the common way does not do (Vietnamese). */
  spelled?: 'vietnamese';
  /** Spelled-out single words that are more often names when written with a capital. */
  capitalIsName?: boolean;
  /** Nouns are written with a capital: "Morgen" is the morning, "morgen" tomorrow. */
  capitalNouns?: boolean;
  /** Verb forms that tell what is to come by their ending. */
  futureEndings?: readonly string[];
  /** A verb form that tells the past by its ending. */
  pastEnding?: string;
}
