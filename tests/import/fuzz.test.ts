import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { importFile } from '../../utils/import/import-file.ts';
import { importers } from '../../utils/import/importers.ts';
import { storeSample } from '../export/sample.ts';
import { bytesOf, textOf } from '../export/support.ts';
import { now } from './support.ts';

/** Inputs of each property; `FUZZ=1000000 npx vitest …` for a long run. */
const numRuns = Number(process.env.FUZZ ?? 1000);

/** A file is taken, or refused with a key of `_locales`; nothing is thrown, no prototype is touched. */
function check(file: string | Uint8Array, format?: string): void {
  const read = importFile(file, { now, ...(format ? { format } : {}) });
  if (!read.ok) expect(en).toHaveProperty(read.error);
  else {
    const again = importFile(file, { now, ...(format ? { format } : {}) });
    expect(again).toEqual(read);
    const count = read.value.pages.reduce((sum, { annotations }) => sum + annotations.length, 0);
    expect(count).toBe(read.value.report.taken);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
}

const ids = [undefined, ...importers.map(({ id }) => id)];
const formats = fc.constantFrom(...ids);

// Two long properties on a machine at work: no limit that the load of others could pass.
describe('fuzzed importers', { timeout: 600_000 }, () => {
  it('any JSON, under any name', () => {
    const keys = fc.constantFrom(
      ...['format', 'version', 'pages', 'page', 'annotations', 'rows', 'uri', 'target', 'selector'],
      ...['type', 'exact', 'items', 'url', 'highlights', 'text', 'label', 'meta', 'id', 'anchor'],
      ...['__proto__', 'constructor', 'toString', 'start', 'body', 'value', 'note', 'tags'],
    );
    const words = fc.constantFrom('newsmark', 'Annotation', 'TextQuoteSelector', 'https://a.b/', 1);
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6, withCrossShrink: true },
        words,
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 6, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, formats, (json, format) => check(JSON.stringify(json), format)),
      { numRuns },
    );
  });

  it('any text and any bytes', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.stringMatching(/^T\d \w+ \d+ \d+\t.{0,20}$/),
      fc.string().map((text) => `URL,Quote,Tags\n${text}`),
    );
    fc.assert(fc.property(fc.oneof(texts, fc.uint8Array({ maxLength: 200 })), formats, check), {
      numRuns,
    });
  });

  it.each(['json', 'json-lines', 'w3c', 'doccano', 'brat'])('%s with bytes changed', async (id) => {
    const whole = await bytesOf(id, [storeSample]);
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(changes, formats, (changed, format) => {
        const bytes = whole.slice();
        for (const [at, byte] of changed) bytes[at] = byte;
        check(bytes, format);
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });

  it.each(['json', 'w3c', 'doccano'])('%s with a value of another type', async (id) => {
    const whole = await textOf(id, [storeSample]);
    const places = [...whole.matchAll(/(?<=":)(?:"(?:[^"\\]|\\.)*"|\d+|\[\])/gu)];
    const place = fc.nat(places.length - 1);
    fc.assert(
      fc.property(place, fc.jsonValue(), (index, value) => {
        const { index: at = 0, 0: old = '' } = places[index] ?? {};
        check(whole.slice(0, at) + JSON.stringify(value) + whole.slice(at + old.length));
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});
