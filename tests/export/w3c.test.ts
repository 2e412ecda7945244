import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { payloadPages } from './payload.ts';
import { sample, storeSample } from './sample.ts';
import { textOf } from './support.ts';
import { w3cSchema } from './w3c-schema.ts';

const validate = new Ajv({ allErrors: true, strict: false }).compile(w3cSchema);
const errorsOf = (value: unknown) => (validate(value) ? [] : validate.errors);

describe('w3c', () => {
  it.each([
    ['the sample', [sample]],
    ['the sample as stored', [storeSample]],
    ['payloads', payloadPages],
    ['nothing', []],
  ])('%s keeps to the model', async (_name, pages) => {
    expect(errorsOf(JSON.parse(await textOf('w3c', pages)))).toEqual([]);
  });

  it.each([
    ['a time that is none', { created: 'today' }],
    ['two ways to say a body', { bodyValue: 'x' }],
    ['a target without a source', { target: {} }],
    ['another type', { type: 'Note' }],
    ['an id that is no address', { id: 'báo' }],
    ['a motivation of our own', { motivation: 'keeping' }],
    ['a body without a value', { body: [{ type: 'TextualBody', purpose: 'tagging' }] }],
    ['a source in letters no URI has', { target: { source: 'https://báo.vn/' } }],
    [
      'a quote without its text',
      { target: { source: 'a:b', selector: [{ type: 'TextQuoteSelector' }] } },
    ],
    [
      'a place before the text',
      {
        target: {
          source: 'a:b',
          selector: [{ type: 'TextPositionSelector', start: -1, end: 2 }],
        },
      },
    ],
  ])('%s would be caught', async (_what, wrong) => {
    const file = JSON.parse(await textOf('w3c', [sample]));
    const [first] = file.items;
    expect(errorsOf({ ...file, items: [{ ...first, ...wrong }] })?.length).toBeGreaterThan(0);
    const { '@context': _context, ...without } = first;
    expect(errorsOf({ ...file, items: [without] })).toHaveLength(1);
  });

  it('says in bodies what is kept, each for its purpose', async () => {
    const { items } = JSON.parse(await textOf('w3c', [sample]));
    expect(items[0].body).toEqual([
      { type: 'TextualBody', purpose: 'classifying', value: 'date' },
      { type: 'TextualBody', purpose: 'describing', value: '2024-07-03' },
      {
        type: 'TextualBody',
        purpose: 'commenting',
        value: 'xem "lại",\nrồi gọi',
        format: 'text/plain',
      },
      { type: 'TextualBody', purpose: 'tagging', value: 'hội nghị' },
      { type: 'TextualBody', purpose: 'tagging', value: 'a' },
    ]);
    expect(items[0].motivation).toBe('describing');
    expect(items[1].generator).toEqual({ type: 'Software', name: 'Newsmark' });
  });
});
