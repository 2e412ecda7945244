import type { KeptPage } from '../../utils/store/annotation.ts';
import { sampleLibrary } from '../library/sample.ts';

const page = (lang: string, title: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title>
  <style>body { max-width: 44rem; margin: 2rem auto; font: 18px/1.6 serif }</style>
  <article><h1>${title}</h1>${body}</article></html>`;

/** Prose without a name, a date or a figure. */
export const noMentions = page(
  'vi',
  'Mưa',
  `<p>${'Mưa rơi suốt đêm trên mái nhà, trên lá, trên con đường vắng, và không ai ra khỏi cửa. '.repeat(6)}</p>`,
);

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'];
const givens = ['An', 'Bình', 'Cường', 'Dũng', 'Hiếu', 'Khánh', 'Sơn'];

/** An article with 2,000 mentions. */
export const manyMentions = page(
  'vi',
  'Sổ tay bến cảng, các chuyến tàu và người làm việc ở đó từ năm 1990 đến nay',
  Array.from(
    { length: 700 },
    (_, at) =>
      `<p>Ngày ${(at % 28) + 1}/7/${1990 + (at % 35)}, ông ${surnames[at % 8]} Văn ${givens[at % 7]} cho biết cảng Hải Phòng đã bốc dỡ ${(1000 + at * 7).toLocaleString('vi')} tấn hàng.</p>`,
  ).join(''),
);

const title =
  'Tập trung nâng cao chất lượng công tác giám sát, phản biện xã hội, đẩy mạnh các phong trào thi đua yêu nước, ' +
  'các cuộc vận động do Mặt trận Tổ quốc và các tổ chức chính trị - xã hội phát động trong sáu tháng cuối năm';
const tags = Array.from({ length: 14 }, (_, at) => `một nhãn khá dài, số ${at + 1}`);

/** Long titles, quotes, notes, names and many tags; a word no line has room for. */
export function longLibrary(): KeptPage[] {
  return sampleLibrary()
    .slice(0, 1)
    .map(({ page, annotations }) => {
      const id = 'https://anhp.vn/long';
      const accessed = new Date().toISOString();
      const quote = `${title}. `.repeat(3).trim();
      return {
        page: { ...page, id, url: `${id}/${'duong-dan-rat-dai-'.repeat(9)}`, title, accessed },
        annotations: annotations.slice(0, 3).map((one, at) => ({
          ...one,
          id: `long-${at}`,
          page: id,
          quote: at === 1 ? 'Khoảng'.repeat(60) : quote,
          anchor: { ...one.anchor, exact: at === 1 ? 'Khoảng'.repeat(60) : quote },
          note: at === 0 ? `${title}. `.repeat(4) : '',
          tags: at === 2 ? [] : tags,
        })),
      };
    });
}
