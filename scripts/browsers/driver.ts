import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Default true. */
  headless?: boolean;
  /** Profile folder, kept afterwards; without it a fresh one lives until `close`. */
  profile?: string;
  /** Folder that downloads go to; without it the browser's own. */
  downloads?: string;
  /** Leaves the page open that the extension shows when it was installed; else it is closed. */
  welcome?: boolean;
}

/** What can cross into a page and back. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** The popup that a click on the toolbar button really opened. */
export interface Popup {
  /** Runs `fn` in the popup's own window; arguments and result travel as JSON. */
  evaluate<A extends Json[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  waitFor(selector: string): Promise<void>;
  /** A real mouse click (user activation) in the middle of the element. */
  click(selector: string): Promise<void>;
  /** Real keys into the element, after a click on it. */
  type(selector: string, text: string): Promise<void>;
  /** Real keys by their names (`KeyboardEvent.key`), one after the other, wherever the focus is. */
  press(...keys: string[]): Promise<void>;
  screenshot(path: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** What each browser does its own way. */
export interface Driver {
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  origin: string;
  /** A click on the extension's toolbar button on that page's tab: opens the popup, grants activeTab. */
  clickAction(page: Page): Promise<Popup>;
  /** The popup that is open now. */
  popup(): Promise<Popup>;
  /** A page of the extension as a tab, e.g. `library.html`, once it has loaded. */
  openExtensionPage(path: string): Promise<Page>;
  /** Runs `fn` in a page of the extension's origin that has none of its scripts, in a background tab. */
  evaluateInExtension<A extends Json[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** The extension API's number of the tab; brings it to the front. */
  tabIdOf(page: Page): Promise<number>;
  /** Ends the service worker or event page at once, as the browser does when it is idle; the next event wakes it. */
  stopBackground(): Promise<void>;
  /** The extension's keyboard command on that page (Chromium: its event, after a real toolbar click for activeTab). */
  triggerCommand(name: string, page: Page): Promise<void>;
  /** The extension's context-menu item on the page's selection (Chromium: its event, as above). */
  triggerMenu(id: string, page: Page): Promise<void>;
  /** The next `permissions.request` for these match patterns will be granted. */
  grantNextPermission(...origins: string[]): Promise<void>;
  /** The next prompt for a permission will be refused. Firefox only: Chromium's cannot be pressed. */
  refuseNextPermission(): Promise<void>;
}

/** A kind of browser: how it is started, and how it is driven once it runs. */
export interface Engine {
  open(options: LaunchOptions, profile: string): Promise<Browser>;
  /** `restarted`: this profile ran with this extension a moment ago. */
  drive(browser: Browser, options: LaunchOptions, restarted: boolean): Promise<Driver>;
}
