import { browser } from 'wxt/browser';
import { askBackground, askPage, type PageReport, unreached } from '../utils/messages.ts';
import { failed, type Result } from '../utils/result.ts';
import { openStore, type Store } from '../utils/store/schema.ts';
import { readSettings } from '../utils/store/settings.ts';
import { type Asked, askFront } from './ask-front.ts';
import { noteOf } from './note-of.ts';

export type ActivePage =
  | { state: 'reading' }
  | { state: 'problem'; problem: string }
  /** The reader wants this site left alone. */
  | { state: 'off'; host: string }
  | { state: 'ready'; tab: number; report: PageReport; note: string };

/**
 * Asks the page in front for what was found on it, and puts our script there first where it is not
 * yet; unless the reader wants its site left alone, which `anyway` overrules.
 */
export async function lookAtPage(anyway: boolean, asked = askFront()): Promise<ActivePage> {
  // Opens while the page answers.
  const opening = openStore();
  try {
    return await look(anyway, opening, await asked);
  } finally {
    // One that never opened is told of where it is read.
    opening.then(
      (store) => store.close(),
      () => undefined,
    );
  }
}

async function look(anyway: boolean, opening: Promise<Store>, asked: Asked): Promise<ActivePage> {
  if (asked.tab === undefined) return { state: 'problem', problem: 'problemBrowserPage' };
  const { tab } = asked;
  let { report } = asked;
  if (!report.ok) {
    const host = anyway ? undefined : await hostOf(tab);
    if (host !== undefined && (await readSettings()).off.includes(host)) {
      return { state: 'off', host };
    }
    report = await openedReport(tab);
  }
  if (!report.ok) return { state: 'problem', problem: report.error };
  const note = await noteOf(report.value.page, opening);
  return { state: 'ready', tab, report: report.value, note };
}

/** Known where the reader has let us in; else the browser tells no address. */
async function hostOf(tab: number): Promise<string | undefined> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url && URL.canParse(url) ? new URL(url).hostname : undefined;
}

async function openedReport(tab: number): Promise<Result<PageReport>> {
  const opened = await askBackground('open', { tab });
  if (!opened.ok) return opened;
  const again = await askPage(tab, 'report', null);
  return again.ok || again.error !== unreached ? again : failed('problemPageGone');
}
