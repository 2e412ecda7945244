import type { Annotation, KeptPage, Page } from '../../utils/store/annotation.ts';
import { eachKept } from '../../utils/store/each-kept.ts';
import type { Store } from '../../utils/store/schema.ts';

/** A page and its annotations as tests want them; every field that is given replaces the sample's. */
export const page = (given: Partial<Page> = {}): Page => ({
  id: 'https://anhp.vn/giao-ban.html',
  url: 'https://anhp.vn/giao-ban.html?utm_source=zalo',
  canonical: 'https://anhp.vn/giao-ban.html',
  title: 'Giao ban Thường trực Thành uỷ',
  byline: 'Hồng Thanh',
  site: 'An ninh Hải Phòng',
  published: '2024-07-03T22:03',
  lang: 'vi',
  accessed: '2026-11-24T09:00:00.000Z',
  sha256: 'ab'.repeat(32),
  ...given,
});

export const annotation = (given: Partial<Annotation> = {}): Annotation => ({
  id: '6d6f1a52-0f8a-4a53-9d1e-000000000001',
  kind: 'passage',
  quote: 'Chiều 3-7, đồng chí Đỗ Mạnh Hiến',
  anchor: {
    exact: 'Chiều 3-7, đồng chí Đỗ Mạnh Hiến',
    prefix: '22:03 03/07/2024 ',
    suffix: ', Phó bí thư',
    start: 17,
  },
  note: '',
  tags: [],
  colour: 'yellow',
  page: 'https://anhp.vn/giao-ban.html',
  created: '2026-11-24T09:00:00.000Z',
  changed: '2026-11-24T09:00:00.000Z',
  by: 'person',
  ...given,
});

export const kept = (...annotations: Annotation[]): KeptPage => ({ page: page(), annotations });

/** All that `eachKept` gives. */
export const keptEverywhere = (store: Store, signal?: AbortSignal): Promise<KeptPage[]> =>
  Array.fromAsync(eachKept(store, signal));
