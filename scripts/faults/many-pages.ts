import type { KeptPage } from '../../utils/store/annotation.ts';
import { pageOf } from './saving.ts';

const onEach = 20;
const created = '2026-11-24T09:00:00.000Z';

/** So many annotations of sentences of the news, twenty on a page. */
export function* manyPages(annotations: number, sentences: readonly string[]): Generator<KeptPage> {
  const sentence = (at: number) => sentences[at % sentences.length] ?? '';
  for (let from = 0; from < annotations; from += onEach) {
    const number = from / onEach;
    const id = `https://news.example/${number}`;
    const title = sentence(number * 7).slice(0, 90);
    yield {
      page: { ...pageOf(id), title, accessed: new Date(1.7e12 + number * 60_000).toISOString() },
      annotations: Array.from({ length: Math.min(onEach, annotations - from) }, (_, place) => {
        const quote = sentence(from + place);
        return {
          id: `many-${from + place}`,
          kind: 'passage',
          quote,
          anchor: {
            exact: quote,
            prefix: sentence(from + place + 1).slice(-32),
            suffix: sentence(from + place + 2).slice(0, 32),
            start: place * 300,
          },
          note: place % 4 === 0 ? sentence(from + place + 3) : '',
          tags: place % 3 === 0 ? [`nhãn ${number % 200}`] : [],
          colour: 'yellow',
          page: id,
          created,
          changed: created,
          by: 'person',
        };
      }),
    };
  }
}
