import { describe, expect, it } from 'vitest';
import { formats } from '../../utils/export/formats.ts';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { readBibtex, readCsl, readRis } from './readers/bibliography.ts';
import { readBrat, readConll, readDoccano, readLabelStudio } from './readers/corpora.ts';
import { readAnnotatedCopy, readHtml, readMarkdown, readTei } from './readers/markup.ts';
import {
  readGeojson,
  readIcs,
  readJson,
  readJsonLines,
  readText,
  readW3c,
} from './readers/others.ts';
import type { Read } from './readers/read.ts';
import { readCsv, readXlsx } from './readers/tables.ts';
import { pointsAt, sample, storeSample } from './sample.ts';
import { bytesOf, textOf } from './support.ts';

const asText = (read: (file: string) => Read[]) => async (id: string, pages: KeptPage[]) =>
  read(await textOf(id, pages));

const readers: Record<string, (id: string, pages: KeptPage[]) => Promise<Read[]>> = {
  markdown: asText(readMarkdown),
  html: asText(readHtml),
  'annotated-copy': asText(readAnnotatedCopy),
  text: asText(readText),
  csv: asText(readCsv),
  xlsx: async (id, pages) => readXlsx(await bytesOf(id, pages)),
  json: asText(readJson),
  'json-lines': asText(readJsonLines),
  w3c: asText(readW3c),
  ris: asText(readRis),
  bibtex: asText(readBibtex),
  'csl-json': asText(readCsl),
  brat: async (id, pages) => readBrat(await bytesOf(id, pages)),
  conll: asText(readConll),
  doccano: asText(readDoccano),
  'label-studio': asText(readLabelStudio),
  tei: asText(readTei),
  geojson: asText(readGeojson),
  ics: asText(readIcs),
};

/** Formats whose offsets count code points. */
const inPoints = ['w3c', 'brat', 'doccano', 'label-studio', 'tei'];
/** Formats that give the annotations in the order of the text, and tell no value. */
const noOffsets = ['markdown', 'html', 'annotated-copy', 'text'];

const expected = (id: string): Read[] => {
  const at = inPoints.includes(id) ? pointsAt : (offset: number) => offset;
  return sample.annotations.map(({ quote, anchor, value }) => ({
    quote,
    ...(noOffsets.includes(id)
      ? {}
      : {
          start: at(anchor.start),
          end: at(anchor.start + quote.length),
          ...(value && id !== 'doccano' ? { value } : {}),
        }),
  }));
};

describe('every format is read back by another program', () => {
  it('has a reader for each', () => {
    expect(Object.keys(readers).sort()).toEqual(formats.map(({ id }) => id).sort());
  });

  const whole = formats
    .map(({ id }) => id)
    .filter((id) => !['conll', 'geojson', 'ics'].includes(id));
  it.each(whole)('%s: the same quotes, offsets and values', async (id) => {
    expect(await readers[id]?.(id, [sample])).toEqual(expected(id));
  });

  it.each(whole)('%s: the same quotes without the article’s text', async (id) => {
    const quotes = (await readers[id]?.(id, [storeSample]))?.map(({ quote }) => quote);
    expect(quotes).toEqual(sample.annotations.map(({ quote }) => quote));
  });

  it('conll: the tokens of each quote', async () => {
    const found = await readers.conll?.('conll', [sample]);
    expect(found?.map(({ quote }) => quote.replaceAll(' ', ''))).toEqual(
      sample.annotations.map(({ quote }) => quote.replace(/\s/gu, '')),
    );
  });

  it('ics: the dates', async () => {
    const dates = sample.annotations.filter(({ kind }) => kind === 'date');
    expect(await readers.ics?.('ics', [sample])).toEqual(
      dates.map(({ quote, anchor: { start }, value }) => ({ quote, start, value })),
    );
  });

  it('geojson: the places the table has', async () => {
    const [, , place] = sample.annotations;
    const start = place?.anchor.start ?? -1;
    expect(await readers.geojson?.('geojson', [sample])).toEqual([
      { quote: 'Hà Nội', start, end: start + 6 },
    ]);
  });
});
