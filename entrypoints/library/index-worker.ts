import { openStore } from '../../utils/store/schema.ts';
import type { FromIndex, LibraryCalls } from '../../utils/store/search/library-calls.ts';
import { serveLibrary } from '../../utils/store/search/serve-library.ts';

/** The library's index, away from the thread that draws: `{id, call, ask}` in, `FromIndex` out. */
const library = openStore().then(serveLibrary);

const say = (message: FromIndex, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

self.onmessage = async ({ data: { id, call, ask } }) => {
  try {
    const { serving } = await library;
    const answer = await serving[call as keyof LibraryCalls](ask as never);
    say({ id, answer });
  } catch (error) {
    console.error(`${call}:`, error);
    say({ id, error: error instanceof Error ? error.message : String(error) });
  }
};

const rest = () => new Promise<void>((resolve) => setTimeout(resolve));
void library.then(({ fill }) => fill((progress) => say({ progress }), rest));
