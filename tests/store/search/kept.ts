import type { Annotation, Page } from '../../../utils/store/annotation.ts';
import { createLibraryIndex } from '../../../utils/store/search/library-index.ts';

export const page = (id: string, more: Partial<Page> = {}): Page => ({
  id: `https://anhp.vn/${id}`,
  url: `https://anhp.vn/${id}`,
  title: id,
  accessed: '2024-07-04T01:00:00Z',
  sha256: '',
  ...more,
});

export const annotation = (id: string, more: Partial<Annotation> = {}): Annotation => ({
  id,
  kind: 'passage',
  quote: '',
  anchor: { exact: more.quote ?? '', prefix: '', suffix: '', start: Number(id) || 0 },
  note: '',
  tags: [],
  colour: 'yellow',
  page: 'https://anhp.vn/a',
  created: '2024-07-04T01:00:00Z',
  changed: '2024-07-04T01:00:00Z',
  by: 'person',
  ...more,
});

/** An index with one annotation a quote, numbered from 1, on one page. */
export function indexOf(...quotes: string[]) {
  const index = createLibraryIndex();
  const annotations = quotes.map((quote, at) => annotation(String(at + 1), { quote }));
  index.put({ page: page('a'), annotations });
  return index;
}

/** The ids found, in the order shown. */
export const idsFound = (
  index: ReturnType<typeof createLibraryIndex>,
  ...ask: Parameters<ReturnType<typeof createLibraryIndex>['find']>
): string[] => [...index.find(...ask).entries].filter((entry) => entry >= 0).map(index.idOf);
