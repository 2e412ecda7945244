import { type Browser, browser } from 'wxt/browser';
import type { Anchor } from './anchor/anchor.ts';
import type { Context } from './recognise/context.ts';
import type { Kind, Mention } from './recognise/mention.ts';
import type { Decision } from './recognise/names/decisions.ts';
import { failed, type Result } from './result.ts';
import type { Annotation, Edit, Page } from './store/annotation.ts';
import type { Settings } from './store/settings.ts';
import type { Stepped } from './store/step.ts';
import type { ArticleFacts } from './text/facts.ts';

/** What the background does on request: `command: [what is asked, what is answered]`. */
export interface BackgroundCalls {
  /** From a page: the mentions of its text. */
  recognise: [{ text: string; context: Context }, Recognised];
  /** From a page: what is kept on the page of this id. */
  keptOn: [{ page: string }, Annotation[]];
  /** Puts the content script into a tab the reader opened us on. */
  open: [{ tab: number }, null];
  /** The reader allowed a site or took it back; answered when its next load will show it. */
  sitesChanged: [null, null];
  save: [{ page: Page; annotations: Annotation[] }, null];
  /** Changes fields of one annotation; the later change of a field wins. Answers what it is now. */
  edit: [{ id: string; fields: Edit }, Annotation];
  notePage: [{ page: Page; note: string }, null];
  remove: [{ ids: string[] }, null];
  /** Takes back what was last saved, edited or removed since the browser was started. */
  undo: [null, Stepped | null];
  /** Does again what was last undone. */
  redo: [null, Stepped | null];
  /** Changes the settings given and leaves the rest; answers what they are now. */
  settings: [Partial<Settings>, Settings];
  /** What the reader says of a name, from now on and on the pages open; answers the settings then. */
  decide: [{ text: string; decision: Decision }, Settings];
}

/** What the content script of a tab does on request of the extension's own pages and background. */
export interface PageCalls {
  /** Answered when the page has been read and marked. */
  report: [null, PageReport];
  /** Only these kinds are painted from now on. */
  show: [{ kinds: Kind[] }, null];
  /** Scrolls to a stretch of the text read and lets it flash. */
  jump: [{ start: number; end: number }, null];
  /** The reader's selection on the page, `null` when nothing of the text is selected. */
  selection: [null, Anchor | null];
  /** The article's publication date, where the page states none or a wrong one. */
  published: [{ published: string }, null];
  /** How to find stretches of the text again. */
  anchors: [{ start: number; end: number }[], Anchor[]];
  /** Something was kept or removed: paint what is kept anew. */
  refresh: [null, null];
  /** What the reader wants marked has changed: the page is recognised anew. */
  recogniseAgain: [null, null];
}

export interface Recognised {
  lang: string;
  mentions: Mention[];
  /** Kinds marked at first. */
  shown: Kind[];
  /** SHA-256 of the text, lower-case hex. */
  sha256: string;
  /** What could not be done, as a sentence for the reader: names missing because a model is damaged. */
  problem?: string;
}

/** Milliseconds of the page's own thread, except `recogniseMs`: the time until the background answered. */
export interface Timing {
  readMs: number;
  recogniseMs: number;
  paintMs: number;
  longestTaskMs: number;
  registeredRanges: number;
}

export interface KeptHere {
  annotation: Annotation;
  state: 'found' | 'changed' | 'lost';
  /** Where it stands now; absent when lost. */
  start?: number;
  end?: number;
  /** The wording there now, when that is another. */
  now?: string;
}

export interface PageReport {
  facts: ArticleFacts;
  /** `Page.id` of this page. */
  page: string;
  lang: string;
  mentions: Mention[];
  kept: KeptHere[];
  shown: Kind[];
  sha256: string;
  timing: Timing;
  /** What a reader should know about this reading, as a key of `_locales`. */
  problem?: string;
}

type Calls = Record<string, [unknown, unknown]>;

/** Where a message came from: a page's content script, or one of the extension's own pages. */
export type From = 'page' | 'extension';

export type Handlers<C> = {
  [K in keyof C]: C[K] extends [infer A, infer B]
    ? { from: From[]; run: (ask: A, sender: Browser.runtime.MessageSender) => Promise<Result<B>> }
    : never;
};

interface Envelope {
  to: 'background' | 'page';
  command: string;
  ask: unknown;
}

/** Asks the background. A background that is gone or restarting is an error value, not an exception. */
export const askBackground = <K extends keyof BackgroundCalls>(
  command: K,
  ask: BackgroundCalls[K][0],
): Promise<Result<BackgroundCalls[K][1]>> =>
  answered(() =>
    browser.runtime.sendMessage({ to: 'background', command, ask } satisfies Envelope),
  );

/** Asks the content script of a tab; `unreached` when none is there. */
export const askPage = <K extends keyof PageCalls>(
  tab: number,
  command: K,
  ask: PageCalls[K][0],
): Promise<Result<PageCalls[K][1]>> =>
  answered(() => browser.tabs.sendMessage(tab, { to: 'page', command, ask } satisfies Envelope));

/** The error of a call nobody answered. */
export const unreached = 'unreached';

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

function listen<C>(to: Envelope['to'], handlers: Handlers<C>, signal?: AbortSignal): void {
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
    handler.run(message.ask, sender).then(reply, (error) => {
      console.error(`${message.command}:`, error);
      reply(failed(error instanceof Error ? error.message : String(error)));
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // After an update of the extension an old content script has no `onMessage` any more.
  signal?.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}

/** A content script carries the page's address, an extension page the extension's own. */
function cameFrom(sender: Browser.runtime.MessageSender): From {
  const own = browser.runtime.getURL('').replace(/\/$/, '');
  const address = sender.url ?? own;
  return address === own || address.startsWith(`${own}/`) ? 'extension' : 'page';
}
