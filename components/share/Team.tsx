import { useId, useState } from 'preact/hooks';
import { stopServer } from '../../utils/access/servers.ts';
import { askPatiently } from '../../utils/patience.ts';
import type { TeamView } from '../../utils/share/teams.ts';
import { counted, problemWords, words } from '../words.ts';
import { Invitation } from './Invitation.tsx';
import { instantWords, logWords, standingWords } from './team-words.ts';

/** One team: how it stands, its last syncs, inviting, leaving. */
export function Team({ team, look }: { team: TeamView; look: () => Promise<void> }) {
  const [part, show] = useState<'invite' | 'leave'>();
  const [problem, setProblem] = useState('');
  const title = useId();
  const { standing } = team;

  const sync = async () => {
    void askPatiently('syncTeams', { wait: true }).then(look);
    await look();
  };
  const leave = async (forget: boolean) => {
    const left = await askPatiently('leaveTeam', { team: team.id, forget });
    setProblem(left.ok ? '' : problemWords(left.error));
    if (left.ok) await stopServer(team.database);
    await look();
  };
  return (
    <article class="team" aria-labelledby={title}>
      <header>
        <h3 id={title}>{team.name}</h3>
        <small>{team.database}</small>
      </header>
      <p role="status" class={standing.problem ? 'problem' : ''}>
        {standingWords(team)}
      </p>
      <p class="hint">
        {counted('shareKept', team.kept)} · {words('shareSigned', team.me)}
        {standing.unreadable > 0 && ` · ${counted('shareUnreadable', standing.unreadable)}`}
      </p>
      <p class="actions">
        <button type="button" disabled={team.moving !== undefined} onClick={() => void sync()}>
          {words('shareSync')}
        </button>
        <button type="button" onClick={() => show(part === 'invite' ? undefined : 'invite')}>
          {words('shareInvite')}
        </button>
        <button type="button" onClick={() => show(part === 'leave' ? undefined : 'leave')}>
          {words('shareLeave')}
        </button>
      </p>
      {part === 'invite' && <Invitation team={team.id} />}
      {part === 'leave' && (
        <div class="leaving">
          <p>{words('shareLeaveHint')}</p>
          <p class="actions">
            <button type="button" onClick={() => void leave(false)}>
              {words('shareLeaveKeep')}
            </button>
            <button type="button" onClick={() => void leave(true)}>
              {words('shareLeaveForget')}
            </button>
            <button type="button" class="link" onClick={() => show(undefined)}>
              {words('cancel')}
            </button>
          </p>
        </div>
      )}
      {problem && <p role="alert">{problem}</p>}
      {standing.log.length > 0 && (
        <details>
          <summary>{words('shareLog')}</summary>
          <ol class="share-log">
            {standing.log.map((line) => (
              <li key={line.at}>
                <time dateTime={line.at}>{instantWords(line.at)}</time> {logWords(line)}
              </li>
            ))}
          </ol>
        </details>
      )}
    </article>
  );
}
