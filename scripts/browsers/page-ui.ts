import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type { BrowserName, Json } from './driver.ts';
import { bidi } from './firefox-chrome-scope.ts';
import { until } from './until.ts';

/** The extension's card or toolbar over a page, inside its closed shadow root. */
export interface PageUi {
  /** Runs `fn` with the element that holds what is shown; throws while there is none. */
  evaluate<A extends Json[], R extends Json>(
    fn: (surface: HTMLElement, ...args: A) => R,
    ...args: A
  ): Promise<R>;
  /** What is shown as text, empty when nothing is. */
  text(): Promise<string>;
  /** Waits until something with these words is shown. */
  shows(words: string): Promise<string>;
  isGone(): Promise<boolean>;
  /** A real click on the button or field of that name. */
  click(name: string): Promise<void>;
  /** Names of the buttons and fields, in order. */
  controls(): Promise<string[]>;
  /** Where what is shown stands, in the window. */
  box(): Promise<{ left: number; top: number; right: number; bottom: number }>;
  /** The name of what has the focus inside. */
  focused(): Promise<string>;
}

type Call = (declaration: string, args: Json[]) => Promise<Json>;

/** A closed shadow root opens to no script, but to both browsers' drivers. */
export function pageUi(name: BrowserName, page: Page): PageUi {
  const call: Call = (declaration, args) =>
    name === 'chromium' ? inChromium(page, declaration, args) : inFirefox(page, declaration, args);
  const evaluate: PageUi['evaluate'] = async (fn, ...args) =>
    (await call(
      `function (json) {
        const surface = this.querySelector('.surface');
        return JSON.stringify([(${fn})(surface, ...JSON.parse(json))]);
      }`,
      args,
    )) as never;
  const text = () =>
    evaluate((surface) => (surface.hidden ? '' : surface.innerText)).catch(() => '');

  return {
    evaluate,
    text,
    shows: (words) =>
      until(`"${words}" to be shown`, async () => {
        const shown = await text();
        return shown.includes(words) && shown;
      }),
    isGone: async () => (await text()) === '',
    async click(name) {
      const { x, y } = await until(`a control named ${name}`, () => evaluate(placeOf, name));
      await page.mouse.click(x, y);
    },
    controls: () =>
      evaluate((surface) =>
        [...surface.querySelectorAll<HTMLElement>('button, textarea, input')]
          .filter((control) => control.checkVisibility())
          .map((control) => control.getAttribute('aria-label') ?? control.innerText),
      ),
    box: () =>
      evaluate((surface) => {
        const { left, top, right, bottom } = surface.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    focused: () =>
      evaluate((surface) => {
        const element = (surface.getRootNode() as ShadowRoot).activeElement;
        if (!element) return '';
        return (
          element.getAttribute('name') ??
          element.getAttribute('aria-label') ??
          (element as HTMLElement).innerText
        );
      }),
  };
}

/** Runs in the page. */
function placeOf(surface: HTMLElement, name: string): { x: number; y: number } | null {
  const control = [...surface.querySelectorAll<HTMLElement>('button, textarea, input')].find(
    (one) =>
      [one.getAttribute('aria-label'), one.getAttribute('name'), one.innerText].includes(name) &&
      one.checkVisibility(),
  );
  if (!control) return null;
  control.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = control.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function inChromium(page: Page, declaration: string, args: Json[]): Promise<Json> {
  const session = await (sessions.get(page) ?? page.createCDPSession());
  sessions.set(page, Promise.resolve(session));
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  const html = (root as DomNode).children?.find((child) => (child.children?.length ?? 0) > 0);
  const shadow = html?.children
    ?.flatMap(({ shadowRoots = [] }) => shadowRoots)
    .find(({ shadowRootType }) => shadowRootType === 'closed');
  if (!shadow) throw new Error('Nothing is shown over the page');
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: shadow.backendNodeId,
  });
  const answer = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: declaration,
    objectId: object.objectId ?? '',
    arguments: [{ value: JSON.stringify(args) }],
    returnByValue: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
  return JSON.parse(answer.result.value)[0];
}

/** Runs in the page, which may have an image named `documentElement`. */
function hostIn(): Element | null {
  return Document.prototype.querySelector.call(document, ':root > [popover]');
}

interface Remote {
  type: string;
  result?: { value?: { shadowRoot?: { sharedId?: string } } | string };
  exceptionDetails?: { text: string };
}

async function inFirefox(page: Page, declaration: string, args: Json[]): Promise<Json> {
  const connection = bidi(page.browser());
  const target = { context: (page.mainFrame() as Frame & { _id: string })._id };
  const ask = async (method: object): Promise<Remote> =>
    (await connection.send('script.callFunction', { target, awaitPromise: true, ...method }))
      .result as Remote;
  const host = await ask({
    functionDeclaration: String(hostIn),
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const value = host.result?.value;
  const shared = typeof value === 'object' ? value.shadowRoot?.sharedId : undefined;
  if (!shared) throw new Error('Nothing is shown over the page');
  const answer = await ask({
    functionDeclaration: declaration,
    this: { sharedId: shared },
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(String(answer.result?.value))[0];
}
