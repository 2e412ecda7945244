import { describe, expect, it } from 'vitest';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { payloadPages } from '../export/payload.ts';
import { sample, storeSample } from '../export/sample.ts';
import { bytesOf } from '../export/support.ts';
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
});
