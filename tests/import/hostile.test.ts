import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { importFile, withoutKnown } from '../../utils/import/import-file.ts';
import { mostBytes } from '../../utils/import/parts/open-file.ts';
import { sample } from '../export/sample.ts';
import { bytesOf, textOf } from '../export/support.ts';
import { annotation, kept, page } from '../store/kept.ts';
import { imported, now, refusalOf } from './support.ts';

const file = (pages: unknown, more: object = {}) => ({
  format: 'newsmark',
  version: 1,
  pages,
  ...more,
});
const one = (given: object = {}, pageGiven: object = {}) =>
  file([{ page: { ...page(), ...pageGiven }, annotations: [{ ...annotation(), ...given }] }]);

describe('a hostile file is refused whole, with a sentence', () => {
  it.each<[string, () => unknown, string]>([
    ['100 MB of digits', () => '1'.repeat(100_000_000), 'importTooLarge'],
    ['100 MB of bytes', () => new Uint8Array(100_000_000), 'importTooLarge'],
    ['depth 10,000', () => '['.repeat(10_000) + ']'.repeat(10_000), 'importTooDeep'],
    ['depth 10 million', () => `${'['.repeat(10_000_000)}]`, 'importTooDeep'],
    [
      'depth in a field',
      () => `{"format":"newsmark","x":${'{"a":'.repeat(5000)}}`,
      'importTooDeep',
    ],
    ['a string that never ends', () => `["${'\\"'.repeat(20_000_000)}`, 'importNotWhole'],
    ['nothing', () => '', 'importUnknown'],
    ['blanks', () => ' \n\t ', 'importUnknown'],
    ['null', () => 'null', 'importUnknown'],
    ['an empty list', () => '[]', 'importUnknown'],
    ['prose', () => 'Dear reader,\nthis is a letter.', 'importUnknown'],
    ['a page of the web', () => '<!doctype html><p>x', 'importUnknown'],
    ['bytes that are no text', () => new Uint8Array([0x7b, 0xff, 0xfe, 0x00]), 'importNotWhole'],
    ['half a zip', () => new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), 'importNotWhole'],
    ['a zip of something else', () => zipSync({ 'a.exe': new Uint8Array(3) }), 'importUnknown'],
    ['a newer version', () => file([], { version: 2 }), 'importNewer'],
    ['version 0', () => file([], { version: 0 }), 'importWrong'],
    ['a version in words', () => file([], { version: '1' }), 'importWrong'],
    ['no pages', () => ({ format: 'newsmark', version: 1 }), 'importWrong'],
    ['pages that are no list', () => file({ length: 3 }), 'importWrong'],
    ['a page that is null', () => file([null]), 'importWrong'],
    ['a page without annotations', () => file([{ page: page() }]), 'importWrong'],
    ['a quote that is a number', () => one({ quote: 7 }), 'importWrong'],
    ['a note that is a list', () => one({ note: ['x'] }), 'importWrong'],
    ['tags that are a text', () => one({ tags: 'a,b' }), 'importWrong'],
    ['tags that are objects', () => one({ tags: [{}] }), 'importWrong'],
    ['an unknown kind', () => one({ kind: 'constructor' }), 'importWrong'],
    ['an unknown colour', () => one({ colour: 'toString' }), 'importWrong'],
    ['an unknown figure', () => one({ type: 'x' }), 'importWrong'],
    ['a time that is none', () => one({ created: 'yesterday' }), 'importWrong'],
    ['the 99th day', () => one({ changed: '2026-01-99T00:00:00Z' }), 'importWrong'],
    ['no anchor', () => one({ anchor: null }), 'importWrong'],
    [
      'an anchor before the text',
      () => one({ anchor: { ...annotation().anchor, start: -1 } }),
      'importWrong',
    ],
    [
      'an anchor between units',
      () => one({ anchor: { ...annotation().anchor, start: 0.5 } }),
      'importWrong',
    ],
    [
      'an anchor beyond numbers',
      () => '{"format":"newsmark","version":1,"pages":[{"page":1e999}]}',
      'importWrong',
    ],
    ['an empty id', () => one({ id: '' }), 'importWrong'],
    ['an id of a million signs', () => one({ id: 'x'.repeat(1_000_000) }), 'importWrong'],
    ['a note of two million signs', () => one({ note: 'x'.repeat(2_000_000) }), 'importWrong'],
    ['an address that runs', () => one({}, { url: 'javascript:alert(1)' }), 'importWrong'],
    [
      'a canonical address that runs',
      () => one({}, { canonical: ' javascript:alert(1)' }),
      'importWrong',
    ],
    ['a page id that is none', () => one({}, { id: 'x' }), 'importWrong'],
    [
      'an own __proto__',
      () => JSON.stringify(one()).replace('"note"', '"__proto__":{"x":1},"note"'),
      'importWrong',
    ],
    [
      'an escaped __proto__',
      () => JSON.stringify(one()).replace('"note"', '"\\u005f_proto__":{},"note"'),
      'importWrong',
    ],
    ['a constructor', () => one({ constructor: { prototype: { x: 1 } } }), 'importWrong'],
    [
      'two annotations of one id',
      () => file([kept(annotation(), annotation({ note: 'another' }))]),
      'importTwice',
    ],
  ])('%s', (_name, make, why) => {
    expect(refusalOf(make())).toBe(why);
    expect(en).toHaveProperty(why);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it.each(['json', 'json-lines', 'w3c', 'doccano'])('half of %s, cut anywhere', async (id) => {
    const whole = await textOf(id, [sample]);
    for (let cut = 1; cut < whole.trimEnd().length; cut += 37) {
      const half = whole.slice(0, cut);
      const why = refusalOf(half);
      // JSON Lines cut at a line's end are whole lines, which is all one can know of them.
      if (why === undefined) expect(half.endsWith('}') || half.endsWith('\n')).toBe(true);
      else expect(why).toBe('importNotWhole');
    }
  });

  it('half of brat, cut anywhere', async () => {
    const whole = await bytesOf('brat', [sample]);
    for (let cut = 4; cut < whole.length; cut += 11) {
      expect(refusalOf(whole.slice(0, cut))).toBe('importNotWhole');
    }
  });

  it('a zip that says it unpacks to more than is taken', () => {
    const zip = zipSync({ 'a.ann': new Uint8Array(100), 'a.txt': new Uint8Array(100) });
    const directory = new DataView(zip.buffer, zip.byteOffset);
    const at = zip.findIndex(
      (_, index) => directory.getUint32(Math.min(index, zip.length - 4), true) === 0x02014b50,
    );
    directory.setUint32(at + 24, mostBytes + 1, true);
    expect(refusalOf(zip)).toBe('importTooLarge');
  });

  it('an annotation of a format that is not its own', async () => {
    expect(refusalOf(await textOf('json', [sample]), 'hypothesis')).toBe('importWrong');
    expect(refusalOf(await textOf('w3c', [sample]), 'json')).toBe('importWrong');
    expect(refusalOf('x', 'json')).toBe('importWrong');
  });
});

describe('what is there already', () => {
  it('is told, and not taken again', () => {
    const first = imported(one());
    const again = withoutKnown(first, ({ id }) => id === annotation().id);
    expect(again.pages).toEqual([]);
    expect(again.report).toMatchObject({ taken: 0, known: 1 });
    expect(withoutKnown(first, () => false)).toEqual(first);
  });

  it('a format nobody knows is an error value', () => {
    expect(importFile('{}', { now, format: 'x' })).toEqual({ ok: false, error: 'importUnknown' });
  });
});
