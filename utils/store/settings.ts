import { browser } from 'wxt/browser';
import { type Kind, kinds } from '../recognise/mention.ts';
import { noLists, type ReaderLists } from '../recognise/names/reader-lists.ts';
import type { Colour } from './annotation.ts';

/** What the reader has chosen; plain JSON in `storage.local`, which content scripts cannot reach. */
export interface Settings {
  /** Kinds marked on a page when it is opened. */
  shown: Kind[];
  /** Least confidence of a mention that is shown, by kind, where the reader wants another than ours. */
  confidence: Partial<Record<Kind, number>>;
  /** What the reader has decided about names. */
  lists: ReaderLists;
  /** What the colours mean to the reader. */
  colourNames: Partial<Record<Colour, string>>;
  /** Hosts that are never marked by themselves. */
  off: string[];
  /** Of the interface; `auto` is the browser's. */
  language: 'auto' | 'en' | 'vi';
  theme: 'auto' | 'light' | 'dark';
}

export const defaultSettings: Settings = {
  shown: [...kinds],
  confidence: {},
  lists: noLists,
  colourNames: {},
  off: [],
  language: 'auto',
  theme: 'auto',
};

const key = 'settings';

/** The settings, with our own where the reader has chosen nothing. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return { ...defaultSettings, ...(stored[key] as Partial<Settings> | undefined) };
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Sets what is given and leaves the rest; only the background calls it. Changes wait for one another. */
export function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  const apply = async () => {
    const now = await readSettings();
    const changed = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    await browser.storage.local.set({ [key]: changed });
    return changed;
  };
  const changing = lastChange.then(apply, apply);
  lastChange = changing;
  return changing;
}

/** Calls `changed` with the settings whenever anybody has changed them, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) void readSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
