import { describe, expect, it } from 'vitest';
import { annotation, idsFound, indexOf, page } from './kept.ts';

const found = (typed: string, ...quotes: string[]): string[] =>
  idsFound(indexOf(...quotes), { text: typed }, 'kept').map((id) => quotes[Number(id) - 1] ?? '');

describe('search', () => {
  it('ignores tones and marks that a word of the query does not have', () => {
    const quotes = ['ông Nguyễn Ái Quốc', 'Đường Láng', 'Nguyen Street', 'người dân'];
    expect(found('nguyen', ...quotes)).toEqual(['ông Nguyễn Ái Quốc', 'Nguyen Street']);
    expect(found('duong ', ...quotes)).toEqual(['Đường Láng']);
    expect(found('d', ...quotes)).toEqual(['Đường Láng', 'người dân']);
  });

  it('respects the tones and marks that a word of the query has', () => {
    const quotes = ['Hà Nội', 'hạ tầng', 'ha ha', 'hả?'];
    expect(found('hà', ...quotes)).toEqual(['Hà Nội']);
    expect(found('hạ', ...quotes)).toEqual(['hạ tầng']);
    expect(found('ha', ...quotes)).toEqual(quotes);
    expect(found('đ', 'đi', 'dì')).toEqual(['đi']);
    expect(found('tô lâm', 'Tô Lâm', 'Tố Lam', 'Tô Lam')).toEqual(['Tô Lâm']);
  });

  it('lets each word of the query decide for itself', () => {
    const quotes = ['Hà Nội', 'Hạ Nơi', 'Hà Nòi'];
    expect(found('hà noi ', ...quotes)).toEqual(['Hà Nội', 'Hà Nòi']);
    expect(found('ha nội ', ...quotes)).toEqual(['Hà Nội']);
  });

  it('waits for the tone of a word that is still being typed', () => {
    expect(found('nguyê', 'Nguyễn', 'nguyên', 'nguyen')).toEqual(['Nguyễn', 'nguyên']);
    expect(found('nguyên ', 'Nguyễn', 'nguyên', 'nguyen')).toEqual(['nguyên']);
  });

  it('reads NFD as NFC, and both places of a tone as one', () => {
    const quotes = ['Thành ủy', 'Thành uỷ', 'Thành ủy'.normalize('NFD'), 'Thành uy'];
    for (const typed of ['ủy', 'uỷ', 'ủy'.normalize('NFD')]) {
      expect(found(typed, ...quotes)).toEqual(quotes.slice(0, 3));
    }
    expect(found('hoà', 'hoàng', 'hòa', 'hoạ')).toEqual(['hoàng', 'hòa']);
  });

  it('finds the beginning of the last word only, and wants all words', () => {
    const quotes = ['chính phủ điện tử', 'chính sách phúc lợi', 'chín phủ'];
    expect(found('chính ph', ...quotes)).toEqual(['chính phủ điện tử', 'chính sách phúc lợi']);
    expect(found('chín ph', ...quotes)).toEqual(['chín phủ']);
    expect(found('ính', ...quotes)).toEqual([]);
  });

  it('wants the words of a quoted phrase side by side, in one field', () => {
    const quotes = ['chính phủ điện tử', 'phủ chính', 'chính sách của phủ'];
    expect(found('"chính phủ"', ...quotes)).toEqual(['chính phủ điện tử']);
    expect(found('"chính ph', ...quotes)).toEqual(['chính phủ điện tử']);
    expect(found('"chính ph"', ...quotes)).toEqual([]);
    const index = indexOf();
    const parted = annotation('1', { quote: 'tại chính', note: 'phủ' });
    index.put({ page: page('a'), annotations: [parted] });
    expect(idsFound(index, { text: '"chính phủ"' }, 'kept')).toEqual([]);
    expect(idsFound(index, { text: 'chính phủ' }, 'kept')).toEqual(['1']);
  });

  it('takes signs between words for nothing, but wants the words side by side', () => {
    const quotes = ['14/15 quận', '15 trên 14', '1.200.000 đồng', 'Đức thắng Pháp 3-1'];
    expect(found('14/15', ...quotes)).toEqual(['14/15 quận']);
    expect(found('1.200', ...quotes)).toEqual(['1.200.000 đồng']);
    expect(found('?!', ...quotes)).toEqual(quotes);
  });

  it('finds scripts without spaces by any of their characters, and emoji', () => {
    expect(found('大学', '東京大学', '大きな学校')).toEqual(['東京大学']);
    expect(found('🗳', 'bầu cử 🗳', 'bầu cử')).toEqual(['bầu cử 🗳']);
    expect(found('שלום', 'שָׁלוֹם', 'עולם')).toEqual(['שָׁלוֹם']);
  });

  it('finds notes, tags, names, values, and the title, site and note of the page', () => {
    const index = indexOf();
    index.put({
      page: page('b', {
        title: 'Giao ban Thường trực',
        site: 'An ninh Hải Phòng',
        note: 'xem lại',
      }),
      annotations: [
        annotation('1', { note: 'hỏi thêm', tags: ['đổi mới'], label: 'Đỗ Mạnh Hiến' }),
        annotation('2', { kind: 'figure', quote: 'hơn 1 tỷ', value: '1000000000 VND' }),
      ],
    });
    const ids = (text: string) => idsFound(index, { text }, 'kept');
    expect(ids('hoi')).toEqual(['1']);
    expect(ids('đổi')).toEqual(['1']);
    expect(ids('hiến')).toEqual(['1']);
    expect(ids('vnd')).toEqual(['2']);
    expect(ids('giao tỷ')).toEqual(['2']);
    expect(ids('hai phong')).toEqual(['1', '2']);
    expect(ids('"xem lai"')).toEqual(['1', '2']);
  });

  it('takes more words than one pass has room for', () => {
    const ten = 'một hai ba bốn năm sáu bảy tám chín mười';
    expect(found(ten, ten, 'một hai ba bốn năm sáu bảy tám chín')).toEqual([ten]);
    expect(found(`"${ten}"`, ten, 'mười chín tám bảy sáu năm bốn ba hai một')).toEqual([ten]);
  });

  it('narrows what was found while more is typed, and widens when it is taken back', () => {
    const index = indexOf('hà nội', 'hà giang', 'hạ long');
    const typed = ['h', 'ha', 'ha ', 'ha l', 'ha', 'hà', 'hà g', ''];
    expect(typed.map((text) => idsFound(index, { text }, 'kept').join())).toEqual([
      '1,2,3',
      '1,2,3',
      '1,2,3',
      '3',
      '1,2,3',
      '1,2',
      '2',
      '1,2,3',
    ]);
  });
});
