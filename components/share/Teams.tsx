import { useState } from 'preact/hooks';
import { words } from '../words.ts';
import { DefaultTeam } from './DefaultTeam.tsx';
import { JoinTeam } from './JoinTeam.tsx';
import { StartTeam } from './StartTeam.tsx';
import { Team } from './Team.tsx';
import { useTeams } from './use-teams.ts';

/** The teams the reader shares with: how each stands, and the ways in and out. */
export function Teams() {
  const { teams, look } = useTeams();
  const [form, open] = useState<'join' | 'start'>();
  if (!teams) return null;

  const close = () => {
    open(undefined);
    void look();
  };
  return (
    <div class="teams">
      <h2 class="page-title">{words('shareTitle')}</h2>
      <p class="hint">{words(teams.length === 0 ? 'shareEmpty' : 'shareHint')}</p>
      {teams.map((team) => (
        <Team key={team.id} team={team} look={look} />
      ))}
      <DefaultTeam teams={teams} />
      {form === 'join' && <JoinTeam close={close} />}
      {form === 'start' && <StartTeam close={close} />}
      {!form && (
        <p class="actions">
          <button type="button" class="primary" onClick={() => open('join')}>
            {words('shareJoin')}
          </button>
          <button type="button" onClick={() => open('start')}>
            {words('shareStart')}
          </button>
        </p>
      )}
    </div>
  );
}
