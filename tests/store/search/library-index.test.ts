import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../utils/store/search/filter.ts';
import { createLibraryIndex } from '../../../utils/store/search/library-index.ts';
import { annotation, idsFound, page } from './kept.ts';

const hien = { kind: 'person', label: 'Đỗ Mạnh Hiến' } as const;

function filled() {
  const index = createLibraryIndex();
  index.put({
    page: page('a', { published: '2024-07-03' }),
    annotations: [
      annotation('12', { ...hien, tags: ['x', 'y'], created: '2024-07-04T05:00:00Z' }),
      annotation('11', { kind: 'organisation', label: 'Thành uỷ', colour: 'blue' }),
    ],
  });
  index.put({
    page: page('b', {
      site: 'VnExpress',
      published: '2023-01-02',
      accessed: '2024-07-05T01:00:00Z',
    }),
    annotations: [
      annotation('21', { kind: 'date', value: '2024-01/2024-06', created: '2024-07-05T05:00:00Z' }),
      annotation('22', { kind: 'date', value: '2019', created: '2024-07-05T05:00:00Z' }),
      annotation('23', { kind: 'figure', type: 'money', value: '5 VND' }),
      annotation('24', { kind: 'figure', type: 'money', value: '7 VND', tags: ['x'] }),
      annotation('25', { ...hien, label: 'ĐỖ MẠNH HIẾN' }),
      annotation('26', { kind: 'organisation', label: 'Thành ủy' }),
      annotation('27', { kind: 'person', label: 'Lê Tiến Châu' }),
    ],
  });
  return index;
}

const ids = (filter: Filter, order: 'kept' | 'published' | 'value' = 'kept') =>
  idsFound(filled(), filter, order).join();

describe('the library index', () => {
  it('groups by article, the newest first, in the order of its text', () => {
    expect(ids({})).toBe('21,22,23,24,25,26,27,11,12');
    expect(ids({}, 'published')).toBe('11,12,21,22,23,24,25,26,27');
    expect([...filled().find({ kind: 'person' }, 'kept').entries]).toEqual([-2, 6, 8, -1, 0]);
    expect(filled().find({ kind: 'person' }, 'kept')).toMatchObject({ annotations: 3, pages: 2 });
    const passage = annotation('31', { quote: 'a passage' });
    const index = filled();
    index.put({ page: page('a'), annotations: [passage] });
    expect([...index.find({ page: 'https://anhp.vn/a' }, 'kept').tall]).toEqual([0, 0, 0, 1]);
  });

  it('combines filters', () => {
    expect(ids({ site: 'VnExpress', kind: 'figure' })).toBe('23,24');
    expect(ids({ site: 'anhp.vn' })).toBe('11,12');
    expect(ids({ page: 'https://anhp.vn/a', colour: 'blue' })).toBe('11');
    expect(ids({ tag: 'x' })).toBe('24,12');
    expect(ids({ tag: 'x', text: 'hien' })).toBe('12');
    expect(ids({ unit: 'VND', tag: 'x' })).toBe('24');
    expect(ids({ tag: 'nobody used it' })).toBe('');
    expect(filled().tally({ tag: 'x' })).toEqual({ annotations: 2, pages: 2 });
    expect(filled().tally({ site: 'VnExpress' })).toEqual({ annotations: 7, pages: 1 });
    expect(ids({ from: '2024-07-05', to: '2024-07-05' })).toBe('21,22');
    expect(ids({ to: '2024-07-03' })).toBe('');
  });

  it('knows a name in any spelling', () => {
    expect(ids({ entity: 'person đô manh hiên\u0303\u0323\u0301' })).toBe('');
    const [entity] = filled().count({ kind: 'person' }, 'entity');
    expect(entity).toMatchObject({ name: 'Đỗ Mạnh Hiến', kind: 'person', count: 2, pages: 2 });
    expect(ids({ entity: entity?.key ?? '' })).toBe('25,12');
    expect(ids({ beside: entity?.key ?? '', kind: 'date' })).toBe('21,22');
    expect(ids({ beside: 'person nobody' })).toBe('');
  });

  it('counts by each facet, most frequent first', () => {
    const counts = (...ask: Parameters<ReturnType<typeof filled>['count']>) =>
      filled()
        .count(...ask)
        .map(({ name, count, pages }) => `${name} ${count}/${pages}`);
    expect(counts({}, 'tag')).toEqual(['x 2/2', 'y 1/1']);
    expect(counts({}, 'site')).toEqual(['VnExpress 7/1', 'anhp.vn 2/1']);
    expect(counts({ colour: 'blue' }, 'kind')).toEqual(['organisation 1/1']);
    expect(counts({}, 'unit')).toEqual(['VND 2/1']);
    expect(counts({ tag: 'x' }, 'page')).toEqual(['a 1/1', 'b 1/1']);
  });

  it('tells who stands on the same pages', () => {
    const index = filled();
    const key = index.count({ kind: 'person' }, 'entity')[0]?.key ?? '';
    expect(index.together({}, key).map(({ name, pages }) => [name, pages])).toEqual([
      ['Thành uỷ', 2],
      ['Lê Tiến Châu', 1],
    ]);
    expect(index.together({}, 'person nobody')).toEqual([]);
  });

  it('sorts dates from the earliest and figures from the greatest, and tells their measures', () => {
    expect(ids({}, 'value')).toBe('22,21,24,23');
    expect(ids({ range: [18_000, 18_100] }, 'value')).toBe('22');
    expect([...filled().measures({ kind: 'figure' })]).toEqual([7, 7, 5, 5]);
    expect([...filled().measures({ kind: 'date' })]).toEqual([17_897, 18_261, 19_723, 19_904]);
  });

  it('takes a changed annotation in place of its old self, and forgets what is removed', () => {
    const index = filled();
    index.put({ page: page('a'), annotations: [annotation('12', { note: 'khác' })] });
    expect(idsFound(index, { text: 'hien' }, 'kept')).toEqual(['25']);
    expect(idsFound(index, { text: 'khac' }, 'kept')).toEqual(['12']);
    expect(index.size).toBe(9);
    index.drop(['12', '12', 'unknown']);
    expect(index.size).toBe(8);
    expect(idsFound(index, { text: 'khac' }, 'kept')).toEqual([]);
    expect(index.find({ page: 'https://anhp.vn/a' }, 'kept').pages).toBe(1);
  });

  it('searches the new words of a page that changed', () => {
    const index = filled();
    index.put({ page: page('a', { title: 'tiêu đề khác' }), annotations: [] });
    expect(idsFound(index, { text: 'tieu de' }, 'kept')).toEqual(['11', '12']);
    expect(idsFound(index, { text: '"a"' }, 'kept')).toEqual([]);
  });
});
