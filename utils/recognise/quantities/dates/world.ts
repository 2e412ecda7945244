import type { Assumed } from '../../mention.ts';
import type { Stretch } from './stretch.ts';

/** What a date is worked out against. */
export interface World {
  /** Publication: day number and minute of the day. */
  day: number;
  minute: number;
  /** The words around it speak of the past (-1), of what is to come (1), or of neither (0). */
  tense: -1 | 0 | 1;
  /** Token the date begins at, and the tokens the last day and year ended at. */
  at: number;
  lastDayAt: number;
  lastYear?: number;
  lastYearAt: number;
  /** The last year was named in the same sentence. */
  near?: boolean;
  /** The last day, period and lunar month the text has named. */
  lastDay?: number;
  lastPeriod?: Stretch;
  lastPeriodAt?: number;
  lastLunarMonth?: number;
  /** The tense is said by the date itself: "since June", "24/12 tới". */
  strict?: boolean;
}

export interface Reading {
  stretch: Stretch;
  assumed: Assumed[];
  others: Stretch[];
}

export function sure(stretch: Stretch | undefined, others: Stretch[] = []): Reading | undefined {
  return stretch && { stretch, assumed: [], others };
}
