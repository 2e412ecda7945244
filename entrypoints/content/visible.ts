/** Whether anybody can see the page. Not `document.hidden`: an `<img name=hidden>` stands in its place. */
const hiddenOf = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')?.get;

export const isHidden = (): boolean => hiddenOf?.call(document) === true;

/** Waits until the page is seen; rejects when `signal` aborts. */
export async function seen(signal: AbortSignal): Promise<void> {
  while (isHidden()) {
    signal.throwIfAborted();
    await new Promise((resolve) => {
      window.addEventListener('visibilitychange', resolve, { once: true });
      signal.addEventListener('abort', resolve, { once: true });
    });
  }
  signal.throwIfAborted();
}

/** Gives the page its turn, for as long as nobody sees it; rejects when `signal` aborts. */
export async function rest(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await seen(signal);
}
