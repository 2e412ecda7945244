import type { Annotation, KeptPage, Page } from '../../utils/store/annotation.ts';

/** A small library to look at and to test with: fictional articles, two languages, every kind. */
export function sampleLibrary(): KeptPage[] {
  return articles.map(([page, rows], number) => ({
    page,
    annotations: rows.map((row, place) => annotationOf(row, page, number, place)),
  }));
}

type RowOf = Partial<Annotation> & { quote: string };

function annotationOf(row: RowOf, page: Page, number: number, place: number): Annotation {
  const created = new Date(Date.parse(page.accessed) - (20 - place) * 60_000).toISOString();
  return {
    id: `sample-${number}-${place}`,
    kind: 'passage',
    anchor: {
      exact: row.quote,
      prefix: 'Theo báo cáo, ',
      suffix: ' trong buổi làm việc.',
      start: place * 120,
    },
    note: '',
    tags: [],
    colour: 'yellow',
    page: page.id,
    created,
    changed: row.note ? page.accessed : created,
    by: row.kind ? 'recogniser' : 'person',
    ...row,
  };
}

const article = (
  path: string,
  title: string,
  site: string,
  lang: string,
  published: string,
  accessed: string,
): Page => ({
  id: `https://${path}`,
  url: `https://${path}`,
  title,
  site,
  lang,
  byline: lang === 'vi' ? 'Hồng Thanh' : 'Anna Reyes',
  published,
  accessed,
  sha256: '4f6c0d0f3b0c5b1f8f4cf9c2a8e5b2d7f3a1e0c9b8a7968574635241302f1e0d',
});

const articles: [Page, RowOf[]][] = [
  [
    article(
      'anhp.vn/giao-ban-cong-tac-dan-van.html',
      'Giao ban công tác dân vận 6 tháng đầu năm 2024',
      'An ninh Hải Phòng',
      'vi',
      '2024-07-03T22:03',
      '2024-07-05T02:10:00Z',
    ),
    [
      {
        quote:
          'tập trung đổi mới nội dung, phương thức hoạt động, phát huy tinh thần đoàn kết của các tầng lớp nhân dân thành phố',
        note: 'Hỏi thêm Ban Dân vận về cách đo',
        tags: ['đổi mới', 'Hải Phòng'],
        colour: 'green',
      },
      { quote: 'Đỗ Mạnh Hiến', kind: 'person', label: 'Đỗ Mạnh Hiến' },
      {
        quote: 'MTTQ',
        kind: 'organisation',
        label: 'Mặt trận Tổ quốc Việt Nam',
        tags: ['Hải Phòng'],
      },
      { quote: 'Chiều 3-7', kind: 'date', value: '2024-07-03' },
      { quote: '6 tháng đầu năm', kind: 'date', value: '2024-01/2024-06' },
      {
        quote: '217/217 xã, phường, thị trấn',
        kind: 'figure',
        type: 'ratio',
        value: '217/217',
        note: 'So với bản tin tỉnh',
        tags: ['số liệu', 'kiểm tra'],
        colour: 'rose',
      },
      { quote: 'hơn 1,2 tỷ đồng', kind: 'figure', type: 'money', value: '1200000000 VND' },
      { quote: 'Hải Phòng', kind: 'place', label: 'Hải Phòng' },
    ],
  ],
  [
    article(
      'vnexpress.example/cau-rao-thong-xe',
      'Cầu Rào thông xe sau 18 tháng thi công',
      'VnExpress',
      'vi',
      '2024-05-20T08:00',
      '2024-07-04T09:30:00Z',
    ),
    [
      { quote: 'ông Hiến', kind: 'person', label: 'Đỗ Mạnh Hiến', colour: 'blue' },
      { quote: 'Nguyễn Văn Tùng', kind: 'person', label: 'Nguyễn Văn Tùng' },
      { quote: '2.200 tỷ đồng', kind: 'figure', type: 'money', value: '2200000000000 VND' },
      { quote: '31/12/2025', kind: 'date', value: '2025-12-31' },
      { quote: 'Hải Phòng', kind: 'place', label: 'Hải Phòng' },
      {
        quote:
          'Cây cầu nối hai quận Ngô Quyền và Dương Kinh, rút ngắn thời gian đi lại còn năm phút',
        tags: ['hạ tầng', 'Hải Phòng'],
      },
    ],
  ],
  [
    article(
      'harbour-times.example/port-volume',
      'Port volume rises for a third year',
      'Harbour Times',
      'en',
      '2024-06-11',
      '2024-07-02T15:45:00Z',
    ),
    [
      {
        quote: 'Volume rose 7.5 percent in the first half, the harbour master told reporters',
        note: 'Against which half? Ask for the table.',
        tags: ['port', 'kiểm tra'],
      },
      { quote: '7.5 percent', kind: 'figure', type: 'percent', value: '7.5%' },
      { quote: '$440 million', kind: 'figure', type: 'money', value: '440000000 USD' },
      { quote: 'Hai Phong', kind: 'place', label: 'Hai Phong' },
      {
        quote: 'Vietnam Maritime Authority',
        kind: 'organisation',
        label: 'Vietnam Maritime Authority',
      },
      { quote: 'last year', kind: 'date', value: '2023' },
    ],
  ],
];
