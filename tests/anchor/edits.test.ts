import { expect, describe as group, test } from 'vitest';
import { edits } from '../../scripts/bench/anchor/edits.ts';
import { generated } from '../../scripts/bench/anchor/generated.ts';
import { measure } from '../../scripts/bench/anchor/measure.ts';

/** Words keep their ids through the edits, so every place is judged by where its words really went. */
const pages = (['vi', 'en'] as const).map((lang) => ({ lang, text: generated(lang, 3000, 9) }));

group.each(pages)('$lang', ({ text }) => {
  test.each(Object.keys(edits))('%s: quotes are found, and nothing else in their stead', (edit) => {
    const trial = { article: text, edit, seed: 31, quotes: 200, rounds: 1 };
    const tally = measure(trial, ['newsmark']).newsmark;
    if (!tally) throw new Error('No tally.');
    expect(tally.whole).toBeGreaterThan(20);
    expect({
      missed: tally.found / tally.whole < 0.99 && tally,
      wrong: tally.wrong / tally.quotes > 0.005 && tally,
      ghosts: tally.goneAnchored > 0.05 * tally.gone + 1 && tally,
    }).toEqual({ missed: false, wrong: false, ghosts: false });
  });

  test.each(['nothing changed', 'spaces, quotes, dashes', 'NFC to NFD', 'tone placement'])(
    '%s: every quote is found to the unit',
    (edit) => {
      const trial = { article: text, edit, seed: 32, quotes: 200, rounds: 1 };
      expect(measure(trial, ['newsmark']).newsmark).toMatchObject({
        whole: 200,
        found: 200,
        exact: 200,
        wrong: 0,
      });
    },
  );
});
