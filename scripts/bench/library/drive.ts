/** What is measured inside the library's own window. */
export interface Opened {
  /** From the start of the document until the newest annotations are drawn, and until all are found. */
  firstMs: number;
  completeMs: number;
  /** The longest the window's thread was taken at once meanwhile. */
  longestMs: number;
  annotations: string;
}

/** Runs in the library's window from its start: waits until it is complete. */
export function watchOpening(): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const mostMs = 60_000;
    let firstMs = 0;
    let longestMs = 0;
    let last = performance.now();
    const beat = new MessageChannel();
    beat.port1.onmessage = () => {
      const now = performance.now();
      longestMs = Math.max(longestMs, now - last);
      last = now;
      if (firstMs === 0 && document.querySelector('.row .quote')) firstMs = now;
      const tally = document.querySelector('.tally')?.textContent ?? '';
      if (firstMs > 0 && tally.startsWith('100,000') && !tally.includes('…')) {
        resolve({ firstMs, completeMs: now, longestMs, annotations: tally });
      } else if (now > mostMs) {
        reject(new Error(`The library did not open in a minute: ${tally}`));
      } else setTimeout(() => beat.port2.postMessage(null));
    };
    beat.port2.postMessage(null);
  });
}

/** Runs in the library's window: each state of the search field, until what it finds is drawn. */
export async function typeThrough(
  states: string[],
): Promise<{ times: number[]; longestMs: number }> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const list = document.querySelector('.list');
  if (!field || !list) throw new Error('There is no search field');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const times: number[] = [];
  let longestMs = 0;
  let last = performance.now();
  const beating = setInterval(() => {
    longestMs = Math.max(longestMs, performance.now() - last);
    last = performance.now();
  }, 4);
  for (const state of states) {
    const before = document.querySelector('.tally')?.textContent;
    set?.call(field, state);
    const began = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const drawn = await new Promise<number | undefined>((resolve) => {
      const look = () => {
        if (document.querySelector('.tally')?.textContent !== before) resolve(performance.now());
        else if (performance.now() - began > 1000) resolve(undefined);
        else setTimeout(look);
      };
      look();
    });
    // A letter that changes nothing of what is found cannot be seen to have arrived.
    if (drawn !== undefined) times.push(drawn - began);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  clearInterval(beating);
  return { times, longestMs };
}
