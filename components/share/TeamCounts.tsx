import type { KeptHere } from '../../utils/messages.ts';
import { numberWords, words } from '../words.ts';
import { teamCounts } from './team-counts.ts';
import { useTeams } from './use-teams.ts';

/** Whose the annotations of a page are, team by team; nothing for a reader who shares none of them. */
export function TeamCounts({ kept }: { kept: KeptHere[] }) {
  const shared = kept.some(({ annotation }) => annotation.space);
  return shared ? <Counts kept={kept} /> : null;
}

function Counts({ kept }: { kept: KeptHere[] }) {
  const { teams = [] } = useTeams();
  const counts = teamCounts(
    kept.map(({ annotation }) => annotation),
    teams,
  );
  if (counts.length === 0) return null;
  return (
    <ul class="team-counts" aria-label={words('shareTitle')}>
      {counts.map(({ id, name, count }) => (
        <li key={id ?? ''}>
          <bdi>{name ?? words('shareMine')}</bdi> <span class="count">{numberWords(count)}</span>
        </li>
      ))}
    </ul>
  );
}
