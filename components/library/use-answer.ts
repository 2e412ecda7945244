import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryCalls } from '../../utils/store/search/library-calls.ts';
import type { IndexClient } from './index-client.ts';

/** While the index fills it moves many times a second; what is shown follows this often. */
const restMs = 250;

/**
 * The index's answer, asked anew when the question or what is kept changes. The last answer stays
 * until the next is there; an answer that comes late, to an older question, is dropped.
 */
export function useAnswer<K extends keyof LibraryCalls>(
  index: IndexClient,
  call: K,
  ask: LibraryCalls[K][0],
): LibraryCalls[K][1] | undefined {
  const [answer, setAnswer] = useState<LibraryCalls[K][1]>();
  const question = JSON.stringify([call, ask]);
  const latest = useRef(0);
  // the question is its text
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askNow = () => {
      timer = undefined;
      latest.current += 1;
      const mine = latest.current;
      index.ask(call, ask).then(
        (value) => mine === latest.current && setAnswer(() => value),
        (error) => console.error(error),
      );
    };
    askNow();
    const stop = index.watch(() => {
      timer ??= setTimeout(askNow, index.progress.complete ? 0 : restMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [index, question]);
  return answer;
}
