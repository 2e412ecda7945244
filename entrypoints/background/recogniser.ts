import type { Recognised } from '../../utils/messages.ts';
import { ownWorker } from '../../utils/own-worker.ts';
import type { Context } from '../../utils/recognise/context.ts';
import { createEngine, type Engine, type Found, fetchModel } from '../../utils/recognise/engine.ts';
import { isShown } from '../../utils/recognise/shown.ts';
import type { Settings } from '../../utils/store/settings.ts';

export type Recognise = (text: string, context: Context, settings: Settings) => Promise<Recognised>;

/**
 * Recognises in the place that keeps the browser's own interface live: a Worker where there is one
 * (Firefox, whose background page shares a process with the popup), else here (Chrome's service
 * worker has a process of its own and no Worker).
 */
export function startRecogniser(): Recognise {
  let engine: Engine | undefined;
  return async (text, context, { lists, confidence, shown }) => {
    engine ??=
      typeof Worker === 'undefined'
        ? createEngine(fetchModel)
        : workerEngine(() => {
            engine = undefined;
          });
    const [found, sha256] = await Promise.all([engine(text, context, lists), hashOf(text)]);
    const mentions = found.mentions.filter((mention) => isShown(mention, confidence));
    return { ...found, mentions, shown, sha256 };
  };
}

/** `failed` is called when the worker cannot go on; what it was asked is answered with a problem. */
function workerEngine(failed: () => void): Engine {
  const worker = new Worker(ownWorker('/recogniser.js'));
  const waiting = new Map<number, (found: Found) => void>();
  let asked = 0;
  worker.onmessage = ({ data: [id, found] }) => {
    waiting.get(id)?.(found);
    waiting.delete(id);
  };
  worker.onerror = (event) => {
    console.error('The recogniser stopped:', event.message);
    worker.terminate();
    failed();
    for (const answer of waiting.values()) {
      answer({ lang: 'und', mentions: [], problem: 'problemNotRecognised' });
    }
  };
  return (text, context, lists) => {
    asked += 1;
    const id = asked;
    worker.postMessage([id, text, context, lists]);
    return new Promise((answer) => {
      waiting.set(id, answer);
    });
  };
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return new Uint8Array(digest).toHex();
}
