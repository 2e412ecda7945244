import { describe, expect, it } from 'vitest';
import { suggestTags } from '../../components/form/suggest-tags.ts';
import { endsTag, tagsIn, withTags, writtenTags } from '../../components/parts/tags.ts';

describe('tagsIn', () => {
  it.each([
    ['so lieu, kiem tra', ['so lieu', 'kiem tra']],
    ['  a ,, a,b ', ['a', 'b']],
    ['"Hà Nội, Việt Nam", x', ['Hà Nội, Việt Nam', 'x']],
    ['"mở, ngoặc', ['mở', 'ngoặc']],
    ['مرحبا، 🙂', ['مرحبا، 🙂']],
    [' , ', []],
  ])('finds in %j', (typed, tags) => expect(tagsIn(typed)).toEqual(tags));
});

it('adds none twice, and leaves a tag with a comma whole', () => {
  expect(withTags(['a, b', 'c'], 'c, d')).toEqual(['a, b', 'c', 'd']);
});

it.each([
  ['a,', true],
  ['a', false],
  ['"a,', false],
  ['"a, b",', true],
])('%j ends a tag: %s', (typed, ends) => expect(endsTag(typed)).toBe(ends));

describe('suggestTags', () => {
  const known = ['Hải Phòng', 'đổi mới', 'Phòng chống lụt', 'ngân sách'];
  it('finds without tones and case, those that begin so first', () => {
    expect(suggestTags(known, 'phong', [])).toEqual(['Phòng chống lụt', 'Hải Phòng']);
    expect(suggestTags(known, 'doi', [])).toEqual(['đổi mới']);
  });
  it('leaves out those chosen, and more than asked for', () => {
    expect(suggestTags(known, '', ['đổi mới'], 2)).toEqual(['Hải Phòng', 'Phòng chống lụt']);
    expect(suggestTags(known, 'xyz', [])).toEqual([]);
  });
});

describe('writtenTags', () => {
  it('writes a line that is read back the same', () => {
    const tags = ['bầu cử', 'Hà Nội, Việt Nam'];
    expect(writtenTags(tags)).toBe('bầu cử, "Hà Nội, Việt Nam"');
    expect(tagsIn(writtenTags(tags))).toEqual(tags);
  });
});
