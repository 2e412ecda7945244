import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { payloadPages } from '../export/payload.ts';
import { sample, storeSample, text } from '../export/sample.ts';
import { bytesOf, textOf } from '../export/support.ts';
import { annotation, kept, page } from '../store/kept.ts';
import { imported } from './support.ts';

const inTextOrder = (pages: KeptPage[]) =>
  pages.map((one) => ({
    ...one,
    annotations: one.annotations.toSorted((a, b) => a.anchor.start - b.anchor.start),
  }));

const back = async (id: string, pages: KeptPage[]) => imported(await bytesOf(id, pages));

const noted = {
  page: page({ id: 'https://a.example/', url: 'https://a.example/', note: 'cả bài' }),
  annotations: [],
};

describe('what is exported comes back', () => {
  it('json: whole, with texts, page notes and everything', async () => {
    const { pages, report } = await back('json', [sample, noted]);
    expect(pages).toEqual(inTextOrder([sample, noted]));
    expect(report).toEqual({ taken: 11, known: 0, refused: [], refusedCount: 0 });
  });

  it.each(['json-lines', 'doccano', 'brat'])('%s: every annotation and its page', async (id) => {
    expect((await back(id, [storeSample])).pages).toEqual(inTextOrder([storeSample]));
  });

  it.each(['doccano', 'brat'])('%s: with the article’s text', async (id) => {
    expect((await back(id, [sample])).pages).toEqual(inTextOrder([sample]));
  });

  it('w3c: every annotation and what it tells of the page', async () => {
    expect((await back('w3c', [storeSample])).pages).toEqual(inTextOrder([storeSample]));
  });

  it('detects each by its content', async () => {
    for (const id of ['json', 'json-lines', 'doccano', 'brat', 'w3c']) {
      expect(imported(await bytesOf(id, [storeSample])).report.taken).toBe(11);
      expect(imported(await bytesOf(id, [storeSample]), id).report.taken).toBe(11);
    }
  });

  it('keeps payloads as they are', async () => {
    const safe = payloadPages.map((one) => ({
      ...one,
      page: { ...one.page, url: one.page.id, canonical: one.page.id },
    }));
    expect((await back('json', safe)).pages).toEqual(safe);
  });

  it('a file of nothing is a file', async () => {
    expect((await back('json', [])).report.taken).toBe(0);
  });

  it('the same annotation twice in a file is taken once', async () => {
    const { pages, report } = await back('json', [kept(annotation()), kept(annotation())]);
    expect(report).toMatchObject({ taken: 1, known: 1 });
    expect(pages).toEqual([kept(annotation())]);
  });

  it.each([true, false])(
    'doccano: labels added there are taken too, article at hand: %s',
    async (whole) => {
      const line = JSON.parse(await textOf('doccano', [whole ? sample : storeSample]));
      const start = [...line.text].join('').indexOf('chủ trì');
      if (whole)
        line.label.push([
          [...line.text.slice(0, start)].length,
          [...line.text.slice(0, start + 7)].length,
          'PER',
        ]);
      else line.label.push([0, 5, 'PER']);
      const { pages, report } = imported(line);
      expect(report.taken).toBe(12);
      expect(
        pages[0]?.annotations.find(({ kind, by }) => kind === 'person' && by === 'person'),
      ).toMatchObject(
        whole
          ? { quote: 'chủ trì', anchor: { start: text.indexOf('chủ trì') } }
          : { quote: 'Chiều' },
      );
    },
  );

  it('brat: spans added there are taken too', async () => {
    const files = unzipSync(await bytesOf('brat', [sample]));
    const ann = `${strFromU8(files['0001.ann'] ?? new Uint8Array())}T99\tPerson 0 8\tGiao ban\n`;
    const { pages, report } = imported(zipSync({ ...files, '0001.ann': strToU8(ann) }));
    expect(report.taken).toBe(12);
    expect(pages[0]?.annotations[0]).toMatchObject({ quote: 'Giao ban', kind: 'person' });
  });
});
