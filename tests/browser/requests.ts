import type { CDPSession, Target } from 'puppeteer-core';
import { chromeScope } from '../../scripts/browsers/firefox-chrome-scope.ts';
import type { Session } from '../../scripts/browsers/session.ts';

export interface Request {
  url: string;
  by: 'page' | 'extension' | 'browser';
}

export interface Requests {
  /** Every request to the network since the watching began. */
  made(): Promise<Request[]>;
}

/** Logs what goes to the network from pages, from the extension's own places and from the browser. */
export const watchRequests = (session: Session): Promise<Requests> =>
  session.name === 'chromium' ? watchChromium(session) : watchFirefox(session);

const toNetwork = (url: string): boolean => /^(?:https?|wss?|ftp):/u.test(url);

/** The DevTools protocol of every target there is and will be: pages, popups, the service worker. */
async function watchChromium({ browser, origin }: Session): Promise<Requests> {
  const made: Request[] = [];
  const refused = new Set<Request>();
  const watch = async (target: Target): Promise<void> => {
    if (!['page', 'service_worker', 'other', 'background_page'].includes(target.type())) return;
    const protocol: CDPSession | undefined = await target.createCDPSession().catch(() => undefined);
    const byId = new Map<string, Request>();
    protocol?.on('Network.requestWillBeSent', ({ requestId, request, documentURL, initiator }) => {
      if (!toNetwork(request.url)) return;
      const scripts = JSON.stringify(initiator.stack ?? {});
      const ours = documentURL.startsWith(origin) || scripts.includes(origin);
      const one: Request = {
        url: request.url,
        by: ours || target.url().startsWith(origin) ? 'extension' : 'page',
      };
      made.push(one);
      byId.set(requestId, one);
    });
    // What a page's own policy refuses is announced, and goes nowhere.
    protocol?.on('Network.loadingFailed', ({ requestId, blockedReason }) => {
      const one = byId.get(requestId);
      if (one?.by === 'page' && blockedReason === 'csp') refused.add(one);
    });
    await protocol?.send('Network.enable').catch(() => {});
  };
  browser.on('targetcreated', (target) => void watch(target));
  await Promise.all(browser.targets().map(watch));
  return {
    made: async () => made.filter((one) => !refused.has(one) && !one.url.endsWith('/favicon.ico')),
  };
}

declare const Services: {
  obs: { addObserver(observer: (subject: Channel) => void, topic: string): void };
};
declare const Ci: { nsIHttpChannel: unknown };
interface Channel {
  QueryInterface(type: unknown): Channel;
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: { origin: string; isSystemPrincipal: boolean } };
}

/** Firefox's own announcement of every request, with who caused it. */
async function watchFirefox({ browser }: Session): Promise<Requests> {
  const ui = chromeScope(browser);
  await ui(() => {
    const log: Request[] = [];
    (globalThis as unknown as { newsmarkRequests: Request[] }).newsmarkRequests = log;
    Services.obs.addObserver((subject) => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
      const { origin, isSystemPrincipal } = loadInfo.triggeringPrincipal;
      // A content script's principal is an expanded one, which names the extension's.
      const by = origin.includes('moz-extension:') ? 'extension' : 'page';
      log.push({ url: URI.spec, by: isSystemPrincipal ? 'browser' : by });
    }, 'http-on-modify-request');
  });
  return {
    async made() {
      const made = await ui(
        () => (globalThis as unknown as { newsmarkRequests: Request[] }).newsmarkRequests,
      );
      // `goto` is the reader's typing of an address: the browser's, not the page's.
      return made
        .map((one): Request => ({ ...one, by: typed(one) ? 'page' : one.by }))
        .filter(({ url }) => !url.endsWith('/favicon.ico'));
    },
  };
}

const typed = ({ by, url }: Request): boolean =>
  by === 'browser' && url.startsWith('http://127.0.0.1:');
