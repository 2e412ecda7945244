import { matchQuote } from './hypothesis.ts';
import { type Method, measure, newsmark, type Tally, type Trial } from './measure.ts';

const hypothesis: Method = (text, quotes) => quotes.map(({ anchor }) => matchQuote(text, anchor));

/** Ours and the peer on one edited article, turn about; Node and a page run the same. */
export const compare = (trial: Trial): Record<'newsmark' | 'hypothesis', Tally> =>
  measure(trial, { newsmark, hypothesis });
