import { describe, expect, it } from 'vitest';
import { readPayload, writePayload } from '../../utils/share/payload.ts';
import { startClock, timeOf } from '../../utils/store/clock.ts';
import { blank, changedTo } from '../../utils/store/record.ts';

const now = Date.UTC(2026, 10, 24);
const { tick } = startClock('device', '', () => now);
const anchor = { exact: 'Hải Phòng', prefix: '', suffix: ' hôm nay', start: 12 };
const record = changedTo(
  blank,
  { values: { quote: 'Hải Phòng', note: '', anchor }, tags: ['a'] },
  tick,
);
const page = 'https://anhp.vn/1';
const facts = changedTo(blank, { values: { url: page, title: 'T' }, tags: [] }, tick);

describe('what a document holds', () => {
  it('comes out as it went in, and equal content is equal text', () => {
    const whole = { record, page, facts };
    expect(readPayload(writePayload(whole), now)).toEqual(whole);
    expect(readPayload(writePayload({ record, page }), now)).toEqual({ record, page });
    const { suffix, prefix, exact, start } = anchor;
    const turned = {
      ...record,
      values: { ...record.values, anchor: { suffix, start, prefix, exact } },
    };
    expect(writePayload({ record: turned, page })).toBe(writePayload({ record, page }));
  });

  it('brings a clock that is two years ahead back to a day', () => {
    const ahead = startClock('wrong', '', () => now + 730 * 86_400_000);
    const wrong = changedTo(blank, { values: { note: 'x' }, tags: ['t'] }, ahead.tick);
    const read = readPayload(writePayload({ record: wrong, page }), now);
    expect(timeOf(read?.record.at ?? '')).toBe(now + 86_400_000);
    expect(timeOf(read?.record.tags[0]?.[2] ?? '')).toBe(now + 86_400_000);
  });

  it.each([
    ['nothing', ''],
    ['another version', '[2,{},null]'],
    ['no record', '[1,null,"x",null]'],
    ['no page', JSON.stringify([1, record, null, null])],
    ['a stamp of another form', '[1,{"at":"zzz","values":{},"stamps":{},"tags":[]},"x",null]'],
    ['a note that is no text', writePayload({ record: { ...record, values: { note: 5 } }, page })],
    [
      'an anchor without a place',
      writePayload({ record: { ...record, values: { anchor: {} } }, page }),
    ],
    [
      'a tag that is no tag',
      '[1,{"at":"000000001.0000.a","values":{},"stamps":{},"tags":[["x"]]},"x",null]',
    ],
    [
      'a page with a script for an address',
      writePayload({
        record,
        page,
        facts: { ...facts, values: { url: 'javascript:alert(1)' } },
      }),
    ],
    [
      'a field named to poison',
      `[1,{"at":"${record.at}","values":{"__proto__":{"x":1}},"stamps":{},"tags":[]},"x",null]`,
    ],
  ])('is refused: %s', (_, text) => {
    expect(readPayload(text, now)).toBeUndefined();
  });
});
