import type { Browser } from 'puppeteer-core';
import type { Json } from './driver.ts';

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Tree {
  contexts: { context: string }[];
}

type Outcome =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Runs a function in the window of Firefox itself, where its own interface is the document. */
export type ChromeScope = <A extends Json[], R>(
  fn: (...args: A) => R,
  ...args: A
) => Promise<Awaited<R>>;

/** The WebDriver BiDi connection, which puppeteer has and does not declare. */
export function bidi(browser: Browser): Bidi {
  const connection = (browser as Browser & { connection?: Bidi }).connection;
  if (!connection) throw new Error('This puppeteer has no WebDriver BiDi connection');
  return connection;
}

/** Needs `--remote-allow-system-access`. The function must not use anything from around it. */
export function chromeScope(browser: Browser): ChromeScope {
  const connection = bidi(browser);
  return async (fn, ...args) => {
    const tree = await connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify([await (${fn})(...JSON.parse(json))])`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context: (tree.result as Tree).contexts[0]?.context },
      awaitPromise: true,
      userActivation: true,
    });
    const outcome = result as Outcome;
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return JSON.parse(outcome.result.value)[0];
  };
}
