import type { Json } from '../browsers/driver.ts';
import type { Session } from '../browsers/session.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<Answer | undefined> };
};

export interface Answer {
  ok: boolean;
  value?: Json;
  error?: string;
}

/** Asks the background as a window of the extension does; an answer that never came is no answer. */
export const ask = (session: Session, command: string, ask: object | null): Promise<Answer> =>
  session.evaluateInExtension(
    async (command, ask) => {
      // A background that ends just then may leave a message without any answer.
      const unanswered = new Promise<Answer>((resolve) => {
        setTimeout(() => resolve({ ok: false, error: 'unanswered' }), 30_000);
      });
      try {
        const sent = chrome.runtime.sendMessage({ to: 'background', command, ask });
        // Chromium answers by `undefined` for a worker that has ended.
        return (await Promise.race([sent, unanswered])) ?? { ok: false, error: 'unreached' };
      } catch (error) {
        return { ok: false, error: String(error) };
      }
    },
    command,
    ask as Json,
  );
