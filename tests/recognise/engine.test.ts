import { describe, expect, it, vi } from 'vitest';
import { readModel } from '../../scripts/lib/read-model.ts';
import { createEngine } from '../../utils/recognise/engine.ts';

const text = 'Chiều 3-7, ông Đỗ Mạnh Hiến chủ trì hội nghị tại Hải Phòng.';
const context = { lang: 'vi', published: '2024-07-03' };
const found = (mentions: { kind: string; text: string }[]) =>
  mentions.map((mention) => `${mention.kind} ${mention.text}`);

describe('createEngine', () => {
  it('finds names, dates and figures with the model of the language', async () => {
    const { mentions, lang, problem } = await createEngine(readModel)(text, context);
    expect(lang).toBe('vi');
    expect(problem).toBeUndefined();
    expect(found(mentions)).toEqual(['date Chiều 3-7', 'person Đỗ Mạnh Hiến', 'place Hải Phòng']);
  });

  it('reads a model once, however many texts come', async () => {
    const load = vi.fn(readModel);
    const engine = createEngine(load);
    await Promise.all([engine(text, context), engine(text, context)]);
    await engine(text, context);
    expect(load.mock.calls).toEqual([['vi']]);
  });

  it.each([
    ['missing', () => Promise.reject(new Error('not found'))],
    ['empty', async () => new ArrayBuffer(0)],
    ['cut short', async () => (await readModel('vi')).slice(0, 50_000)],
    [
      'altered',
      async () => {
        const bytes = await readModel('vi');
        new Uint8Array(bytes)[70_000] = 1 + (new Uint8Array(bytes)[70_000] ?? 0);
        return bytes;
      },
    ],
  ])('with a model that is %s still finds dates and figures, and says so', async (_, load) => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { mentions, problem } = await createEngine(load)(text, context);
    silence.mockRestore();
    expect(found(mentions)).toEqual(['date Chiều 3-7']);
    expect(problem).toBe('problemNamesMissing');
  });
});
