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

  it('would be caught where it does not', async () => {
    const file = JSON.parse(await textOf('w3c', [sample]));
    const [first] = file.items;
    expect(errorsOf({ ...file, items: [{ ...first, created: 'today' }] })).toHaveLength(1);
    expect(errorsOf({ ...file, items: [{ ...first, bodyValue: 'x' }] })?.length).toBeGreaterThan(0);
    expect(errorsOf({ ...file, items: [{ ...first, target: {} }] })).toHaveLength(1);
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
