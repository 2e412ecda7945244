import { describe } from '../../utils/anchor/anchor.ts';
import type { Annotation, KeptPage } from '../../utils/store/annotation.ts';
import { annotation, page } from '../store/kept.ts';

/** A page whose text is given, with annotations on stretches of it; their offsets are reckoned here. */
export function pageWith(
  text: string,
  given: [quote: string, more?: Partial<Annotation>][],
  facts: Parameters<typeof page>[0] = {},
): Required<KeptPage> {
  const on = page(facts);
  const annotations = given.map(([quote, more], index) => {
    const start = text.indexOf(quote);
    if (start === -1) throw new Error(`not in the text: ${quote}`);
    const anchor = describe(text, start, start + quote.length);
    const id = `6d6f1a52-0f8a-4a53-9d1e-${String(index + 1).padStart(12, '0')}`;
    return annotation({ id, quote, anchor, page: on.id, ...more });
  });
  return { page: on, annotations, text };
}

const decomposed = 'Hải Phòng và Quảng Ninh'.normalize('NFD');

export const text = [
  'Giao ban Thường trực Thành uỷ',
  'Chiều 3-7, đồng chí Đỗ Mạnh Hiến 🗞️ chủ trì tại Hà Nội; đã chỉ đạo 217/217 xã, phường.',
  `Theo ${decomposed}, thu 1,2 tỷ đồng 👩‍👩‍👧 trong 6 tháng đầu năm, tăng 5–7%.`,
  'قال الرئيس في القدس يوم الثلاثاء: ‏«لا»‏',
  'ראש הממשלה הגיע לירושלים 🇻🇳',
  'Một câu rất dài,',
  'ngắt làm hai dòng.',
].join('\n');

/** Vietnamese in both Unicode forms, Arabic, Hebrew, emoji, a quote over two lines, overlaps. */
export const sample = pageWith(text, [
  [
    'Chiều 3-7',
    { kind: 'date', value: '2024-07-03', note: 'xem "lại",\nrồi gọi', tags: ['hội nghị', 'a'] },
  ],
  ['Đỗ Mạnh Hiến', { kind: 'person', label: 'đồng chí Đỗ Mạnh Hiến', by: 'recogniser' }],
  ['Hà Nội', { kind: 'place', label: 'Hà Nội', colour: 'green' }],
  ['217/217', { kind: 'figure', type: 'ratio', value: '217/217' }],
  [decomposed, { note: decomposed, tags: [decomposed] }],
  ['1,2 tỷ đồng', { kind: 'figure', type: 'money', value: '1200000000 VND', colour: 'rose' }],
  ['6 tháng đầu năm', { kind: 'date', value: '2024-01/2024-06' }],
  ['5–7%', { kind: 'figure', type: 'percent', value: '5..7%' }],
  ['الرئيس في القدس', { note: 'من؟', tags: ['القدس'], colour: 'blue' }],
  ['לירושלים 🇻🇳', { kind: 'place', label: 'ירושלים' }],
  ['Một câu rất dài,\nngắt làm hai dòng.', { colour: 'grey' }],
]);

/** The same as a store gives it: without the article's text. */
export const storeSample: KeptPage = { page: sample.page, annotations: sample.annotations };

/** UTF-16 offsets of the sample's text as code points, reckoned the slow way. */
export const pointsAt = (offset: number): number => [...text.slice(0, offset)].length;
