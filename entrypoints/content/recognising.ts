import type { BackgroundCalls, Recognised } from '../../utils/messages.ts';
import { kinds } from '../../utils/recognise/mention.ts';
import type { ArticleFacts } from '../../utils/text/facts.ts';
import { askPatiently } from './asking.ts';

/** About 180,000 words; a longer page is marked up to here and the reader is told. */
export const mostText = 1_000_000;
/** Pages change back and forth (tickers, "show more"): so many versions are never recognised twice. */
const remembered = 4;

/** Has texts recognised by the background, none twice while it is remembered. */
export function startRecognising() {
  let known: { ask: BackgroundCalls['recognise'][0]; recognised: Recognised }[] = [];

  const recognise = async (
    text: string,
    { lang = 'und', published, country }: ArticleFacts,
  ): Promise<Recognised> => {
    const remembering = known;
    const context = { lang, ...(published ? { published } : {}), ...(country ? { country } : {}) };
    const ask = { text: text.slice(0, mostText), context };
    const same = known.find(
      (entry) =>
        entry.ask.text === ask.text &&
        entry.ask.context.lang === lang &&
        entry.ask.context.published === published &&
        entry.ask.context.country === country,
    );
    if (same) return same.recognised;
    const answer = await askPatiently('recognise', ask);
    const recognised = answer.ok
      ? answer.value
      : { lang, mentions: [], shown: [...kinds], sha256: '', problem: 'problemNotRecognised' };
    // What was asked before `forget` is remembered nowhere.
    if (recognised.problem !== 'problemNotRecognised') remembering.unshift({ ask, recognised });
    remembering.splice(remembered);
    return recognised;
  };
  const forget = () => {
    known = [];
  };
  return { recognise, forget };
}
