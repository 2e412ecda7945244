import { type Browser, browser } from 'wxt/browser';
import type { BackgroundCalls, PageCalls } from './calls.ts';
import { failed, type Result, unreached } from './result.ts';

export type * from './calls.ts';

export { unreached } from './result.ts';

type Calls = Record<string, [unknown, unknown]>;

/** Where a message came from: a page's content script, or one of the extension's own pages. */
export type From = 'page' | 'extension';

export type Handlers<C> = {
  [K in keyof C]: C[K] extends [infer A, infer B]
    ? { from: From[]; run: (ask: A, sender: Browser.runtime.MessageSender) => Promise<Result<B>> }
    : never;
};

interface Envelope {
  to: 'background' | 'page' | 'panel';
  command: string;
  ask: unknown;
  /** Random; the same when a message is sent again because nobody answered. */
  id?: string;
}

/**
 * Asks the background. A background that is gone or restarting is an error value, not an exception.
 *
 * @param id of a message that may be sent again: one that is still being answered is not begun anew.
 */
export const askBackground = <K extends keyof BackgroundCalls>(
  command: K,
  ask: BackgroundCalls[K][0],
  id?: string,
): Promise<Result<BackgroundCalls[K][1]>> =>
  answered(() =>
    browser.runtime.sendMessage({
      to: 'background',
      command,
      ask,
      ...(id ? { id } : {}),
    } satisfies Envelope),
  );

/** Asks the content script of a tab; `unreached` when none is there. */
export const askPage = <K extends keyof PageCalls>(
  tab: number,
  command: K,
  ask: PageCalls[K][0],
): Promise<Result<PageCalls[K][1]>> =>
  answered(() => browser.tabs.sendMessage(tab, { to: 'page', command, ask } satisfies Envelope));

async function answered<T>(send: () => Promise<unknown>): Promise<Result<T>> {
  try {
    const reply = await send();
    return isResult<T>(reply) ? reply : failed(unreached);
  } catch {
    // "Could not establish connection", "Extension context invalidated", a tab closed meanwhile.
    return failed(unreached);
  }
}

const isResult = <T>(reply: unknown): reply is Result<T> =>
  typeof reply === 'object' && reply !== null && 'ok' in reply;

export const listenInBackground = (handlers: Handlers<BackgroundCalls>, signal?: AbortSignal) =>
  listen('background', handlers, signal);

export const listenInPage = (handlers: Handlers<PageCalls>, signal?: AbortSignal) =>
  listen('page', handlers, signal);

function listen<C>(to: 'background' | 'page', handlers: Handlers<C>, signal?: AbortSignal): void {
  /** Answers under way, by sender and the message's id: who sends it again waits for the same one. */
  const underWay = new Map<string, Promise<Result<unknown>>>();
  const listener = (
    message: Envelope,
    sender: Browser.runtime.MessageSender,
    reply: (answer: Result<unknown>) => void,
  ): true | undefined => {
    if (message?.to !== to || !Object.hasOwn(handlers, message.command)) return undefined;
    const handler = handlers[message.command as keyof C] as Handlers<Calls>[string];
    if (!handler.from.includes(cameFrom(sender))) {
      reply(failed('refused'));
      return true;
    }
    const key = message.id && `${sender.url} ${message.command} ${message.id}`;
    const running = key ? underWay.get(key) : undefined;
    const answer = running ?? run(handler, message, sender);
    if (key && !running) {
      underWay.set(key, answer);
      void answer.then(() => underWay.delete(key));
    }
    void answer.then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // After an update of the extension an old content script has no `onMessage` any more.
  signal?.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}

async function run(
  handler: Handlers<Calls>[string],
  { command, ask }: Envelope,
  sender: Browser.runtime.MessageSender,
): Promise<Result<unknown>> {
  try {
    return await handler.run(ask, sender);
  } catch (error) {
    console.error(`${command}:`, error);
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/** Tells the extension's own pages that this tab's page has been read or painted anew. */
export function announceReading(): void {
  void answered(() =>
    browser.runtime.sendMessage({ to: 'panel', command: 'read', ask: null } satisfies Envelope),
  );
}

/** Calls `heard` with the number of a tab whose page has been read or painted anew, until `signal` aborts. */
export function hearReadings(heard: (tab: number) => void, signal: AbortSignal): void {
  const listener = (message: Envelope, sender: Browser.runtime.MessageSender): undefined => {
    if (message?.to === 'panel' && sender.tab?.id !== undefined) heard(sender.tab.id);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** A content script carries the page's address, an extension page the extension's own. */
function cameFrom(sender: Browser.runtime.MessageSender): From {
  const own = browser.runtime.getURL('').replace(/\/$/, '');
  // A sender that does not say where it stands is trusted with no more than a page.
  return sender.url?.startsWith(`${own}/`) ? 'extension' : 'page';
}
