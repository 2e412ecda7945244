import { browser } from 'wxt/browser';
import { askPage, type PageCalls } from '../../utils/messages.ts';
import { type Decision, decide } from '../../utils/recognise/names/decisions.ts';
import { checkLists } from '../../utils/recognise/names/lists-json.ts';
import { done, failed, type Result } from '../../utils/result.ts';
import {
  changeSettings,
  defaultSettings,
  readSettings,
  type Settings,
  watchSettings,
} from '../../utils/store/settings.ts';
import { uiSettings } from './page-ui.ts';

/** The settings in memory; pages that are open are told when what is marked on them has changed. */
export function keepSettings(signal: AbortSignal) {
  let known: Promise<Settings> | undefined;
  const now = () => {
    known ??= readSettings().catch((error) => {
      console.error('The settings could not be read:', error);
      known = undefined;
      return defaultSettings;
    });
    return known;
  };
  const adopt = async (settings: Settings) => {
    const before = await now();
    known = Promise.resolve(settings);
    if (marking(before) !== marking(settings)) await tellPages('recogniseAgain', null);
    if (wording(before) !== wording(settings)) await tellPages('speak', await uiSettings(settings));
    return settings;
  };
  const change = async (to: Parameters<typeof changeSettings>[0]) => {
    await now();
    return adopt(await changeSettings(to));
  };
  watchSettings((settings) => void adopt(settings), signal);

  return {
    now,
    change,
    async decide(text: string, decision: Decision): Promise<Result<Settings>> {
      const decided = checkLists(decide((await now()).lists, text, decision));
      if (!decided.ok) {
        return failed(decided.error === 'problemListsLong' ? decided.error : 'problemNameLong');
      }
      return done(await change(({ lists }) => ({ lists: decide(lists, text, decision) })));
    },
  };
}

/** What a page's marks depend on. */
const marking = ({ lists, confidence }: Settings): string => JSON.stringify([lists, confidence]);

/** What card and toolbar say depends on. */
const wording = ({ language, colourNames }: Settings): string =>
  JSON.stringify([language, colourNames]);

/** Only tabs we run in answer; nobody waits for the slow ones. */
async function tellPages<K extends keyof PageCalls>(
  command: K,
  ask: PageCalls[K][0],
): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) void askPage(id, command, ask);
  }
}
