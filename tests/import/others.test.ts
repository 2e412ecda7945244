import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { imported, now, refusalOf } from './support.ts';

/** The fields a foreign file tells, of every annotation. */
const told = (file: unknown, format?: string) =>
  imported(file, format).pages.flatMap(({ page, annotations }) =>
    annotations.map(({ quote, anchor, note, tags, kind, created, changed }) => ({
      ...{ url: page.url, title: page.title, quote, start: anchor.start },
      ...{ note, tags, kind, created, changed },
    })),
  );

const row = {
  id: 'UZKM1Ld4Ee6',
  created: '2023-05-02T10:11:12.345678+00:00',
  updated: '2023-05-03T00:00:00+00:00',
  user: 'acct:reader@hypothes.is',
  group: '__world__',
  uri: 'https://vnexpress.net/bai.html#phan-2',
  text: 'Xem **lại** & hỏi <b>',
  tags: ['số liệu'],
  document: { title: ['Bài báo'] },
  target: [
    {
      source: 'https://vnexpress.net/bai.html',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endOffset: 4 },
        { type: 'TextPositionSelector', start: 1208, end: 1215 },
        { type: 'TextQuoteSelector', exact: '217/217', prefix: 'đạo ', suffix: ' xã' },
      ],
    },
  ],
};
const pageNote = { ...row, id: 'n', target: [{ source: row.uri }], text: 'cả bài' };

describe('Hypothesis', () => {
  it.each([
    ['the answer of its API', { total: 2, rows: [row, pageNote] }],
    ['its own export', { export_date: now, client_version: '1', annotations: [row, pageNote] }],
    ['a bare list', [row, pageNote]],
  ])('%s', (_name, file) => {
    expect(told(file)).toEqual([
      {
        url: 'https://vnexpress.net/bai.html',
        title: 'Bài báo',
        quote: '217/217',
        start: 1208,
        note: 'Xem **lại** & hỏi <b>',
        tags: ['số liệu'],
        kind: 'passage',
        created: '2023-05-02T10:11:12.345Z',
        changed: '2023-05-03T00:00:00.000Z',
      },
    ]);
    expect(imported(file).report).toEqual({
      taken: 1,
      known: 0,
      refused: [{ what: 'cả bài', why: 'importNoQuote' }],
      refusedCount: 1,
    });
  });

  it('gives the same ids every time, and others to others', () => {
    const idOf = (file: unknown) => imported(file).pages[0]?.annotations[0]?.id;
    expect(idOf([row])).toBe(idOf({ rows: [row] }));
    expect(idOf([row])).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
    expect(idOf([{ ...row, id: 'another' }])).not.toBe(idOf([row]));
  });

  it('refuses one of no web page, takes the rest', () => {
    const file = [{ ...row, id: 'x', uri: 'javascript:alert(1)' }, row];
    expect(imported(file).report).toMatchObject({
      taken: 1,
      refused: [{ what: '217/217', why: 'importNoAddress' }],
    });
  });

  it.each([
    [{ ...row, text: 7 }],
    [{ ...row, tags: 'x' }],
    [{ ...row, id: undefined }],
    [{ ...row, target: [{ selector: [{ type: 'TextQuoteSelector', exact: 5 }] }] }],
    [
      {
        ...row,
        target: [
          { selector: [row.target[0]?.selector[2], { type: 'TextPositionSelector', start: -1 }] },
        ],
      },
    ],
  ])('refuses a file with a row of wrong types %#', (wrong) => {
    expect(refusalOf([row, wrong])).toBe('importWrong');
  });

  it.each([
    [
      'today',
      'Created at,Author,Page,URL,Group,Type,Quote,Comment,Tags\n2023-05-02T10:11:12Z,reader,3,https://a.b/c,Public,Annotation,"một ""hai""\nba",ghi chú,"x, y"\n2023-05-02T10:11:12Z,reader,,https://a.b/c,Public,Reply,,vâng,\n',
    ],
    [
      'before',
      '\uFEFFCreation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page\r\n2023-05-02T10:11:12Z,https://a.b/c,Public,Annotation,"một ""hai""\nba",reader,ghi chú,"x,y",3\r\n2023-05-02T10:11:12Z,https://a.b/c,Public,Reply,,reader,vâng,,\r\n',
    ],
  ])('its CSV as it is written %s', (_when, file) => {
    expect(told(file)).toEqual([
      {
        url: 'https://a.b/c',
        title: 'a.b',
        quote: 'một "hai"\nba',
        start: 0,
        note: 'ghi chú',
        tags: ['x', 'y'],
        kind: 'passage',
        created: '2023-05-02T10:11:12.000Z',
        changed: '2023-05-02T10:11:12.000Z',
      },
    ]);
    expect(imported(file).report.refused).toEqual([{ what: 'vâng', why: 'importNoQuote' }]);
  });

  it.each([
    'URL,Quote,Tags\nhttps://a.b/c,"half',
    'URL,Quote,Tags\nhttps://a.b/c,x',
    'URL,Quote,Tags\nhttps://a.b/c,x,y,z',
  ])('refuses half of its CSV: %j', (file) => {
    expect(refusalOf(file)).toBe('importNotWhole');
  });
});

describe('Obsidian Web Clipper', () => {
  const file = [
    {
      url: 'https://tuoitre.vn/x.htm',
      highlights: [
        {
          text: 'một &amp; hai',
          timestamp: '2026-01-02T03:04:05.000Z',
          color: 'red',
          notes: ['a', 'b'],
          comment: 'a',
        },
        { text: '<p>đoạn <b>một</b></p><p>đoạn&nbsp;hai &#x1F5DE;</p>' },
        { text: '<img src=x onerror=alert(1)>' },
      ],
    },
  ];

  it('pages with their highlights, markup taken away', () => {
    expect(told(file)).toMatchObject([
      {
        quote: 'một & hai',
        note: 'a\n\nb',
        created: '2026-01-02T03:04:05.000Z',
        title: 'tuoitre.vn',
      },
      { quote: 'đoạn một\nđoạn\u00A0hai 🗞', note: '', created: now },
    ]);
    expect(imported(file).pages[0]?.annotations[0]?.colour).toBe('rose');
    expect(imported(file).report.refused).toEqual([
      { what: 'https://tuoitre.vn/x.htm', why: 'importNoQuote' },
    ]);
  });

  it('gives ids that do not depend on the day of the import', () => {
    const ids = (found = imported(file)) =>
      found.pages.flatMap(({ annotations }) => annotations.map(({ id }) => id));
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });

  it('refuses highlights that are none', () => {
    expect(refusalOf([{ url: 'https://a.b/', highlights: ['x'] }])).toBe('importWrong');
    expect(refusalOf([{ url: 'https://a.b/', highlights: [{ text: 1 }] }])).toBe('importWrong');
  });
});

describe('W3C annotations of others', () => {
  const anno = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/anno1',
    type: 'Annotation',
    body: [
      { type: 'TextualBody', value: 'một nhận xét', format: 'text/plain' },
      { type: 'TextualBody', purpose: 'tagging', value: 'thẻ' },
    ],
    target: {
      source: 'http://example.org/page1',
      selector: {
        type: 'RangeSelector',
        refinedBy: { type: 'TextQuoteSelector', exact: 'anotation', prefix: 'this is an ' },
      },
    },
  };
  const expected = {
    url: 'http://example.org/page1',
    quote: 'anotation',
    note: 'một nhận xét',
    tags: ['thẻ'],
  };

  it.each([
    ['one alone', anno],
    ['a list', [anno]],
    ['a page of them', { type: 'AnnotationPage', items: [anno] }],
    [
      'a collection',
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [anno] } },
    ],
    ['a graph', { '@graph': [anno] }],
    ['types in a list', { ...anno, type: ['Annotation', 'x:Y'] }],
    ['targets in a list', { ...anno, target: ['http://a.b/', anno.target] }],
    ['a source with an id', { ...anno, target: { ...anno.target, source: { id: expected.url } } }],
  ])('%s', (_name, file) => {
    expect(told(file)).toMatchObject([expected]);
  });

  it('takes bodyValue as a note', () => {
    const { body: _body, ...bare } = anno;
    expect(told({ ...bare, bodyValue: 'x' })).toMatchObject([{ note: 'x' }]);
  });

  it('tells what has no quote', () => {
    const image = { ...anno, target: 'http://example.org/image.png' };
    expect(imported([image, anno]).report).toMatchObject({
      taken: 1,
      refused: [{ what: 'http://example.org/anno1', why: 'importNoQuote' }],
    });
  });
});

describe('brat and doccano of others', () => {
  const text = 'Tin 🗞️ từ Hà Nội:\nông Đỗ Mạnh Hiến nói.';
  const ann =
    'T1\tLOC 10 16\tHà Nội\nT2\tPerson 22 34\tĐỗ Mạnh Hiến\n#1\tAnnotatorNotes T2\tphó bí thư\nT3\tChức_vụ 18 21\tông\nR1\tAt Arg1:T2 Arg2:T1\nA1\tSure T1\nT9\tLOC 900 905\tHuế\n';
  const expected = [
    { quote: 'Hà Nội', start: 11, kind: 'place', note: '', tags: [] },
    { quote: 'ông', start: 19, kind: 'passage', note: '', tags: ['Chức_vụ'] },
    { quote: 'Đỗ Mạnh Hiến', start: 23, kind: 'person', note: 'phó bí thư', tags: [] },
  ];

  it('brat: a zip, its offsets in code points', () => {
    const zip = zipSync({ 'a/tin.ann': strToU8(ann), 'a/tin.txt': strToU8(text) });
    expect(told(zip)).toMatchObject(expected);
    const { pages, report } = imported(zip);
    expect(pages[0]).toMatchObject({ text, page: { title: 'a/tin' } });
    expect(pages[0]?.page.url).toMatch(/^urn:newsmark:text:[\da-f-]{36}$/u);
    expect(report.refused).toEqual([{ what: 'Huế', why: 'importNoPlace' }]);
  });

  it('brat: a .ann alone', () => {
    const quotes = told(ann).map(({ quote }) => quote);
    expect(quotes).toEqual(['Hà Nội', 'ông', 'Đỗ Mạnh Hiến', 'Huế']);
  });

  it.each(['T1\tLOC 0 3\tTin\nnonsense', 'T1\tLOC 0 3\tTin\nT2\tLOC x'])(
    'brat: refuses %j',
    (file) => {
      expect(refusalOf(file, 'brat')).toBe('importWrong');
    },
  );

  it('brat: a .ann without its text is half a file', () => {
    expect(refusalOf(zipSync({ 'tin.ann': strToU8(ann) }))).toBe('importNotWhole');
  });

  it('doccano: labels as Python counts them', () => {
    const line = JSON.stringify({
      id: 1,
      text,
      label: [
        [10, 16, 'LOC'],
        [22, 34, 'PER'],
        [18, 21, 'Chức vụ'],
        [5, 5, 'LOC'],
        [0, 999, 'LOC'],
      ],
    });
    expect(told(`${line}\n`)).toMatchObject([
      { quote: 'Hà Nội', start: 11, kind: 'place' },
      { quote: 'ông', kind: 'passage', tags: ['Chức vụ'] },
      { quote: 'Đỗ Mạnh Hiến', kind: 'person' },
    ]);
    expect(imported(line).report.refusedCount).toBe(2);
  });

  it.each([
    { text, label: [['a', 2, 'LOC']] },
    { text, label: [[0, 2]] },
    { text, label: [[0, 2, 3]] },
    { text, label: [{ start: 0 }] },
    { text, labels: [[0, 2, 'LOC', 'x']] },
  ])('doccano: refuses %j', (line) => {
    expect(refusalOf(JSON.stringify(line))).toBe('importWrong');
  });
});
