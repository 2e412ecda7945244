import { askBackground, type BackgroundCalls, unreached } from './messages.ts';
import { failed, type Result } from './result.ts';

/** Browsers end a background that was busy or idle; the next message wakes a new one. */
const pausesMs = [0, 250, 1000];

/**
 * A message that meets a background just starting or ending may be lost, and nobody ever says so: it
 * is sent again after so long. A background that has it already goes on with the one it has.
 */
const silenceMs = 4000;

/**
 * Asks the background, and again when it was ended before it answered: what is asked must be the
 * same when done twice. `hopeless` tells that nobody will ever answer.
 */
export async function askPatiently<K extends keyof BackgroundCalls>(
  command: K,
  ask: BackgroundCalls[K][0],
  hopeless: () => boolean = () => false,
): Promise<Result<BackgroundCalls[K][1]>> {
  const id = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  const once = () => throughSilence(() => askBackground(command, ask, id), hopeless);
  let answer = await once();
  for (const pauseMs of pausesMs) {
    if (answer.ok || answer.error !== unreached || hopeless()) break;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    answer = await once();
  }
  return answer;
}

/** The first answer to what is sent again as long as none comes. */
function throughSilence<T>(
  send: () => Promise<Result<T>>,
  hopeless: () => boolean,
): Promise<Result<T>> {
  return new Promise((resolve) => {
    let waiting = 0;
    let timer: ReturnType<typeof setTimeout>;
    const sendOnce = () => {
      waiting += 1;
      timer = setTimeout(() => {
        if (hopeless()) resolve(failed(unreached));
        else sendOnce();
      }, silenceMs);
      void send().then((answer) => {
        waiting -= 1;
        // The background that had the first may be gone, and another one at work on the second.
        if (!answer.ok && answer.error === unreached && waiting > 0) return;
        clearTimeout(timer);
        resolve(answer);
      });
    };
    sendOnce();
  });
}
