import { openStore } from '../../utils/store/schema.ts';
import type { FromIndex, LibraryCalls } from '../../utils/store/search/library-calls.ts';
import type { Found } from '../../utils/store/search/library-index.ts';
import { serveLibrary } from '../../utils/store/search/serve-library.ts';

/** The library's index, away from the thread that draws: `{id, call, ask}` in, `FromIndex` out. */
const library = openStore().then(serveLibrary);

const say = (message: FromIndex, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

const { promise: newestIn, resolve, reject } = Promise.withResolvers<void>();
// Who asks is told; without a question nobody is.
newestIn.catch(() => undefined);

self.onmessage = async ({ data: { id, call, ask } }) => {
  try {
    const { serving } = await library;
    // The first answer is the first window, not that nothing is there yet.
    await newestIn;
    const answer = await serving[call as keyof LibraryCalls](ask as never);
    say({ id, answer }, buffersOf(answer));
  } catch (error) {
    console.error(`${call}:`, error);
    say({ id, error: error instanceof Error ? error.message : String(error) });
  }
};

/** Long rows of numbers are made for one answer: they are handed over, not copied. */
function buffersOf(answer: unknown): Transferable[] {
  if (answer instanceof Float64Array) return [answer.buffer as ArrayBuffer];
  if (typeof answer !== 'object' || answer === null || !('tall' in answer)) return [];
  const { entries, tall } = answer as Found;
  return [entries.buffer, tall.buffer];
}

// Not by a timer: after five in a row each takes 4 ms, and the index comes in some hundred pieces.
const turn = new MessageChannel();
const rest = () =>
  new Promise<void>((resolve) => {
    turn.port1.onmessage = () => resolve();
    turn.port2.postMessage(null);
  });

const filled = library.then(({ fill }) =>
  fill((progress) => {
    resolve();
    say({ progress });
  }, rest),
);
filled.catch(reject);
