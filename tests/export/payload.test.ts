import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { payloadPages, payloads } from './payload.ts';
import { bibtex, itemsOf, ris } from './readers/bibliography.ts';
import { readBrat, readConll } from './readers/corpora.ts';
import { documentOf, partsOf, readMarkdown, readTei } from './readers/markup.ts';
import { eventsOf } from './readers/others.ts';
import { sheetOf } from './readers/tables.ts';
import { bytesOf, textOf } from './support.ts';

const written = (id: string) => textOf(id, payloadPages);
const count = payloads.length;

describe('a payload in every field', () => {
  it.each(['html', 'annotated-copy'])(
    '%s: no element of it, no handler, no address',
    async (id) => {
      const document = documentOf(await written(id));
      const found = [...document.querySelectorAll('body *')];
      expect(new Set(found.map(({ localName }) => localName))).toEqual(
        new Set(
          id === 'html'
            ? ['article', 'bdi', 'blockquote', 'h1', 'p']
            : ['article', 'bdi', 'h1', 'h2', 'hr', 'li', 'mark', 'ol', 'p', 'q'],
        ),
      );
      const attributes = found.flatMap((element) =>
        [...element.attributes].map(({ name }) => name),
      );
      expect(new Set(attributes)).toEqual(new Set(['class', 'dir', 'lang']));
      expect(document.querySelectorAll('head > *')).toHaveLength(7);
    },
  );

  it('csv: cells that are not formulas', async () => {
    const rows: string[][] = parse(await written('csv'), { bom: true });
    expect(rows).toHaveLength(1 + count * 3);
    expect(rows.flat().filter((cell) => /(?:^|[\r\n])[\s\uFEFF]*[=+\-@]/u.test(cell))).toEqual(
      rows
        .flat()
        .filter((cell) => /^'/u.test(cell) && /(?:^|[\r\n])[\s\uFEFF]*[=+\-@]/u.test(cell)),
    );
  });

  it('xlsx: text, no formula and no link', async () => {
    const bytes = await bytesOf('xlsx', payloadPages);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toMatch(/<f[ >]|<hyperlink/u);
    const rows = await sheetOf(bytes);
    expect(rows.find(({ note }) => String(note).startsWith('=HYPERLINK'))?.quote).toBe(
      '=HYPERLINK("http://127.0.0.1:9/bait","x")',
    );
    expect(rows.some(({ note }) => note === '_x000D_ _x0041_')).toBe(true);
  });

  it('markdown: front matter that says what it should, and quotes that stay quotes', async () => {
    for (const one of payloadPages) {
      const text = await textOf('markdown', [one]);
      const { facts, body } = partsOf(text);
      expect(facts.title).toBe(one.page.title.toWellFormed());
      expect(readMarkdown(text)).toHaveLength(3);
      expect(body).not.toMatch(/(?<!\\)[[<`*]/u);
    }
  });

  it('ris: as many records as pages, no field of its own', async () => {
    const items = itemsOf(await written('ris'), ris);
    expect(items).toHaveLength(count);
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(['article-newspaper']));
  });

  it('bibtex: as many entries as pages, and no command that runs', async () => {
    const text = await written('bibtex');
    expect(itemsOf(text, bibtex)).toHaveLength(count);
    expect(text).not.toMatch(/\\(?:input|write)/u);
    expect(text.match(/^@/gmu)).toHaveLength(count);
  });

  it('ics: as many events as dates, no link to a script', async () => {
    const text = await written('ics');
    expect(eventsOf(text)).toHaveLength(count);
    expect(text.match(/^BEGIN:VCALENDAR\r$/gmu)).toHaveLength(1);
    expect(text).not.toMatch(/^URL/mu);
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(
      true,
    );
  });

  it('tei: well-formed, no entity', async () => {
    const text = await written('tei');
    expect(readTei(text)).toHaveLength(count * 3);
    expect(text).not.toContain('<!');
  });

  it('brat and conll: no line of its own', async () => {
    expect(readBrat(await bytesOf('brat', payloadPages))).toHaveLength(count * 3);
    const chunks = readConll(await written('conll'));
    expect(chunks.some(({ quote }) => quote === 'forged')).toBe(false);
    expect((await written('conll')).match(/^-DOCSTART- O$/gmu)).toHaveLength(count);
  });

  it.each(['json', 'w3c', 'csl-json', 'label-studio', 'geojson'])(
    '%s: JSON that reaches no prototype',
    async (id) => {
      JSON.parse(await written(id), (key, value) => {
        expect(key).not.toBe('__proto__');
        return value;
      });
    },
  );

  it.each(['json-lines', 'doccano'])('%s: a line each', async (id) => {
    const lines = (await written(id)).trimEnd().split('\n');
    expect(lines).toHaveLength(id === 'doccano' ? count : count * 3);
    for (const line of lines) JSON.parse(line);
  });

  it('text: quotes indented, lines of a note not', async () => {
    expect(await written('text')).not.toMatch(/(?![\n\t\f\v])\p{Cc}/u);
  });
});
