import type { LogLine, TeamView } from '../../utils/share/teams.ts';
import { dateFormat } from '../formats.ts';
import { counted, interfaceLanguage, problemWords, words } from '../words.ts';

/** How sharing with a team stands, in one sentence. */
export function standingWords({ standing, waiting, moving }: TeamView): string {
  const { problem, since, synced } = standing;
  if (moving !== undefined) return words('shareMoving', moving);
  if (problem === 'problemShareOffline') return words('shareOffline', instantWords(since));
  if (problem) return words('shareAttention', problemWords(problem));
  if (waiting > 0) return counted('shareWaiting', waiting);
  return synced ? words('shareUpToDate', instantWords(synced)) : words('shareNotYet');
}

/** One line of the log of the last syncs. */
export const logWords = ({ taken, sent, problem }: LogLine): string =>
  problem ? problemWords(problem) : words('shareLogLine', taken, sent);

/** An ISO instant by the reader's clock. */
export const instantWords = (instant: string | undefined): string =>
  instant
    ? dateFormat(interfaceLanguage(), {
        dateStyle: 'medium',
        timeStyle: 'short',
      }).format(new Date(instant))
    : '';
