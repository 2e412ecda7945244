import { expect, test } from 'vitest';
import { edits } from '../../scripts/bench/anchor/edits.ts';
import { generated } from '../../scripts/bench/anchor/generated.ts';
import { measure, newsmark, type Tally } from '../../scripts/bench/anchor/measure.ts';

/** Words keep their ids through the edits, so every place is judged by where its words really went. */
const articles = (['vi', 'en'] as const).map((lang) => generated(lang, 5000, 4));
const quotes = 300;

function tallies(edit: string): Tally[] {
  return articles.map((article, i) => {
    const trial = { article, edit, seed: 31 + i, quotes, rounds: 1 };
    return measure(trial, { newsmark }).newsmark;
  });
}

const sum = (of: Tally[], key: keyof Tally): number =>
  of.reduce((total, tally) => total + tally[key], 0);

test.each(Object.keys(edits))(
  '%s: 99 in 100 quotes whose words are left are found, no more than 1 in 200 elsewhere',
  (edit) => {
    const both = tallies(edit);
    expect(sum(both, 'whole')).toBeGreaterThan(200);
    expect(sum(both, 'found') / sum(both, 'whole')).toBeGreaterThanOrEqual(0.99);
    expect(sum(both, 'wrong') / sum(both, 'quotes')).toBeLessThanOrEqual(0.005);
  },
);

test('of quotes deleted no more than 1 in 20 is found in other words', () => {
  const both = tallies('quotes deleted');
  expect(sum(both, 'gone')).toBeGreaterThan(40);
  expect(sum(both, 'goneAnchored') / sum(both, 'gone')).toBeLessThanOrEqual(0.05);
});

test.each(['nothing changed', 'spaces, quotes, dashes', 'NFC to NFD', 'tone placement'])(
  '%s: every quote is found to the unit',
  (edit) => {
    for (const tally of tallies(edit)) {
      expect(tally).toMatchObject({ whole: quotes, found: quotes, exact: quotes, wrong: 0 });
    }
  },
);
