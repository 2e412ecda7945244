import type { SampleArticle } from '../../components/welcome/Sample.tsx';
import type { Marked } from '../../components/welcome/Welcome.tsx';
import { choosePainter } from '../../utils/paint/choose-painter.ts';
import { createHitTest } from '../../utils/paint/hit-test.ts';
import { askPatiently } from '../../utils/patience.ts';
import { done, type Result } from '../../utils/result.ts';
import { readPage } from '../../utils/text/page-text.ts';

/** Marks an element's text as a news page is marked: the same reader, recogniser and painter. */
export async function markSample(
  body: HTMLElement,
  { lang, published }: SampleArticle,
  signal: AbortSignal,
): Promise<Result<Marked>> {
  const read = () => readPage(body);
  let page = read();
  const answer = await askPatiently('recognise', { text: page.text, context: { lang, published } });
  if (!answer.ok) return answer;
  const { mentions } = answer.value;
  if (signal.aborted) return done({ mentions, reveal() {}, at: () => undefined });
  const painter = choosePainter();
  signal.addEventListener('abort', () => painter.stop());
  const marks = mentions.map(({ kind, start, end }) => ({ start, end, style: kind }));
  page = painter.show(page, marks, read);
  const hits = createHitTest(page, mentions);
  return done({
    mentions,
    reveal: ({ start, end }) => painter.reveal(page, start, end),
    at: (x, y) => hits.at(x, y)[0],
  });
}
