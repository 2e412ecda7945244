import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryCalls } from '../../utils/store/search/library-calls.ts';
import type { IndexClient } from './index-client.ts';

/** While the index fills it moves many times a second; what is shown follows this often. */
const restMs = 500;

/** An answer with the question it is one to. */
export interface Answered<K extends keyof LibraryCalls> {
  ask: LibraryCalls[K][0];
  answer: LibraryCalls[K][1];
}

/**
 * The index's answer, asked anew when the question or what is kept changes. The last answer stays
 * until the next is there; an answer that comes late, to an older question, is dropped.
 */
export function useAnswered<K extends keyof LibraryCalls>(
  index: IndexClient,
  call: K,
  ask: LibraryCalls[K][0],
): Answered<K> | undefined {
  const [answered, setAnswered] = useState<Answered<K>>();
  const question = JSON.stringify([call, ask]);
  const latest = useRef(0);
  // The question is its text. Not a plain effect: that one waits for the next frame, and so would
  // every letter that is typed.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askNow = () => {
      timer = undefined;
      latest.current += 1;
      const mine = latest.current;
      index.ask(call, ask).then(
        (answer) => mine === latest.current && setAnswered({ ask, answer }),
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
  return answered;
}

/** The same without the question. */
export const useAnswer = <K extends keyof LibraryCalls>(
  index: IndexClient,
  call: K,
  ask: LibraryCalls[K][0],
): LibraryCalls[K][1] | undefined => useAnswered(index, call, ask)?.answer;
