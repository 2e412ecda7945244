import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: object, sender: object, reply: (answer: unknown) => void) => unknown;

const sent: { command: string; id?: string }[] = [];
let answering: (message: { command: string; id?: string }) => Promise<unknown>;
const listeners: Listener[] = [];
const runtime = {
  id: 'newsmark',
  getURL: () => 'chrome-extension://newsmark/',
  sendMessage(message: { command: string; id?: string }) {
    sent.push(message);
    return answering(message);
  },
  onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
};
const api = { runtime };
Object.assign(globalThis, { browser: api, chrome: api });

// The browser's API is looked for when the module is loaded.
const { askPatiently } = await import('../utils/patience.ts');
const { listenInBackground } = await import('../utils/messages.ts');

const never = () => new Promise<never>(() => {});
const saved = { ok: true, value: null };
const ask = { page: 'https://anhp.vn/a', ids: ['a'] };

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  listeners.length = 0;
});
afterEach(() => void vi.useRealTimers());

describe('asking patiently', () => {
  it('sends what nobody answers again, as the same message', async () => {
    answering = () => (sent.length < 3 ? never() : Promise.resolve(saved));
    const answer = askPatiently('remove', ask);
    await vi.advanceTimersByTimeAsync(8000);
    expect(await answer).toEqual(saved);
    expect(sent).toHaveLength(3);
    expect(sent[0]?.id).toMatch(/^[0-9a-z]{12,}$/u);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  });

  it('takes the first answer that comes, and sends no more', async () => {
    answering = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5000));
      return saved;
    };
    const answer = askPatiently('remove', ask);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await answer).toEqual(saved);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(2);
  });

  it('waits for a background at work while the end of the one before is told', async () => {
    answering = async () => {
      const first = sent.length === 1;
      await new Promise((resolve) => setTimeout(resolve, first ? 4500 : 3000));
      return first ? undefined : saved;
    };
    const answer = askPatiently('remove', ask);
    await vi.advanceTimersByTimeAsync(7000);
    expect(await answer).toEqual(saved);
    expect(sent).toHaveLength(2);
  });

  it('gives up where nobody will ever answer', async () => {
    answering = never;
    const answer = askPatiently('remove', ask, () => true);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await answer).toEqual({ ok: false, error: 'unreached' });
    expect(sent).toHaveLength(1);
  });

  it('takes a refusal for an answer', async () => {
    answering = () => Promise.resolve({ ok: false, error: 'problemNoRoom' });
    expect(await askPatiently('remove', ask)).toEqual({ ok: false, error: 'problemNoRoom' });
    expect(sent).toHaveLength(1);
  });
});

describe('the background', () => {
  const own = { url: 'chrome-extension://newsmark/library.html' };
  const answers: unknown[] = [];
  const hear = (message: object, sender = own) => {
    for (const listener of listeners) {
      listener({ to: 'background', ...message }, sender, (answer) => answers.push(answer));
    }
  };

  it('answers a message sent again by the run it has begun, and begins anew after its end', async () => {
    answers.length = 0;
    let runs = 0;
    const remove = {
      from: ['extension'],
      run: async () => {
        runs += 1;
        await new Promise((resolve) => setTimeout(resolve, 100));
        return saved;
      },
    };
    listenInBackground({ remove } as unknown as Parameters<typeof listenInBackground>[0]);
    hear({ command: 'remove', ask, id: 'one' });
    hear({ command: 'remove', ask, id: 'one' });
    hear({ command: 'remove', ask, id: 'other' });
    hear({ command: 'remove', ask });
    await vi.advanceTimersByTimeAsync(100);
    expect(answers).toEqual([saved, saved, saved, saved]);
    expect(runs).toBe(3);
    hear({ command: 'remove', ask, id: 'one' });
    await vi.advanceTimersByTimeAsync(100);
    expect(runs).toBe(4);
  });
});
