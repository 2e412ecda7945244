import type { PageUiSettings } from '../../utils/messages.ts';
import type { Kind } from '../../utils/recognise/mention.ts';
import type { askPatiently } from './asking.ts';
import type { Reading } from './reading.ts';

/** What the content script offers to the script of card and toolbar, which comes after it. */
export interface PageHandle {
  /** Ends with the instance of the content script. */
  signal: AbortSignal;
  latest(): Reading | undefined;
  /** Answers when the page has been read. */
  reading(): Promise<Reading>;
  shown(): Kind[];
  reveal(start: number, end: number): Promise<void>;
  /** Something was kept, changed or removed. */
  refresh(): Promise<void>;
  /** Runs work of ours that changes the page. */
  unseen(own: () => void): void;
  ask: typeof askPatiently;
  /** A text of `_locales` in the browser's language; empty when there is none. */
  message(key: string, parts: string[]): string;
  browserLanguage(): string;
  /** Where the pointer was last seen, in the window. */
  pointer(): { x: number; y: number } | undefined;
  /** Known from when the other script starts; others when the reader changes them. */
  settings: PageUiSettings;
  /** Called by the other script once it is there. */
  attach(start: (handle: PageHandle) => PageUi): void;
}

/** What card and toolbar do on command. */
export interface PageUi {
  step(direction: 1 | -1): Promise<void>;
  keepSelection(): Promise<void>;
  /** The texts have changed: what stands there in the old ones goes, but for a form being filled in. */
  reworded(): void;
}

declare global {
  /** In the extension's own world, which the page cannot reach. */
  var newsmarkPage: PageHandle | undefined;
}
