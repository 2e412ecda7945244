import { openLibrary } from '../open-pages.ts';
import { DefaultTeam } from '../share/DefaultTeam.tsx';
import { standingWords } from '../share/team-words.ts';
import { useTeams } from '../share/use-teams.ts';
import { words } from '../words.ts';

/**
 * How each team stands and whose new annotations are; joining, inviting and leaving is done in the
 * library, since the browser's question for a server would close the popup.
 */
export function TeamsHere() {
  const { teams = [] } = useTeams();
  const manage = () => void openLibrary('teams').then(() => window.close());
  return (
    <div class="teams-in-popup">
      {teams.map((team) => (
        <p key={team.id} class={team.standing.problem ? 'problem' : ''}>
          <bdi>{team.name}</bdi>: {standingWords(team)}
        </p>
      ))}
      <DefaultTeam teams={teams} />
      <button type="button" class="link to-teams" onClick={manage}>
        {words(teams.length > 0 ? 'shareManage' : 'shareJoinOrStart')}
      </button>
    </div>
  );
}
