import { expect, test } from 'vitest';
import { languageOf } from '../../../../utils/recognise/languages/languages.ts';
import { dateAt } from '../../../../utils/recognise/quantities/dates/expressions.ts';
import { mayBeDate } from '../../../../utils/recognise/quantities/dates/glance.ts';
import { mask } from '../../../../utils/recognise/quantities/mask.ts';
import { readerOf } from '../../../../utils/recognise/quantities/reader.ts';
import { fold } from '../../../../utils/recognise/quantities/text/fold.ts';
import { MASKED, tokenText } from '../../../../utils/recognise/quantities/text/scan.ts';
import { scan } from '../../../../utils/recognise/quantities/text/tokenise.ts';

/** Words the glance passes over, and those of them the rules would have read a date from. */
function glance(text: string, lang: string): { passed: string[]; missed: string[] } {
  const r = readerOf(scan(fold(text), languageOf(lang)), { lang, published: '2024-07-03T22:03' });
  mask(r);
  const passed: string[] = [];
  const missed: string[] = [];
  for (let i = 0; i < r.count; i++) {
    if (r.kind[i] === MASKED || !/[\p{L}\d]/u.test(tokenText(r, i)) || mayBeDate(r, i)) continue;
    passed.push(tokenText(r, i));
    if (dateAt(r, i)) missed.push(tokenText(r, i));
  }
  return { passed, missed };
}

test.each([
  [
    'vi',
    'Chiều 3-7, trong 6 tháng đầu năm, thành phố thu hơn 1.200 tỷ đồng; mùng 2 Tết, tuần tới.',
  ],
  ['vi', 'Rằm tháng bảy, cuối năm ngoái, đầu thế kỷ 20, 9h30 sáng nay, thứ hai, quý III.'],
  [
    'en',
    'On July 3, over the weekend, at 8 tonight, two weeks ago, by year-end, nineteen ninety-six.',
  ],
  [
    'en',
    'In the third quarter, half an hour later, since 2018, the week of April 10th, from 7 to 9pm.',
  ],
  ['es', 'El 3 de julio, el fin de semana, a las tres y media, hace dos años, el siglo XXI.'],
  ['fr', 'Le 3 juillet, le week-end, à 15 h, il y a deux ans, au troisième trimestre, avant-hier.'],
  [
    'de',
    'Am 3. Juli, am Wochenende, um halb acht, vor zwei Jahren, Ende des Monats, im 19. Jahrhundert.',
  ],
  ['pt', 'Em 3 de julho, no fim de semana, às três e meia, há dois anos, no segundo trimestre.'],
])('%s: nothing that a date begins with is passed over: %s', (lang, text) => {
  expect(glance(text, lang).missed).toEqual([]);
});

test('what counts or stands alone is passed over', () => {
  const text = 'Some 217 delegates voted for 12 plans worth 300 dollars, and 5% abstained.';
  expect(glance(text, 'en').passed).toEqual(
    expect.arrayContaining(['217', 'delegates', '12', '300', '5', 'abstained']),
  );
});
