import { useCallback, useEffect, useState } from 'preact/hooks';
import { askPatiently } from '../../utils/patience.ts';
import type { TeamView } from '../../utils/share/teams.ts';

/** While a sync is under way the reader sees it move. */
const LOOK_MS = 1000;

/** The teams of this device as they stand, looked at again while the page is seen. */
export function useTeams(): { teams: TeamView[] | undefined; look: () => Promise<void> } {
  const [teams, set] = useState<TeamView[]>();
  const look = useCallback(async () => {
    const answer = await askPatiently('teams', null);
    if (answer.ok) set(answer.value);
  }, []);
  const moving = teams?.some(({ moving }) => moving !== undefined) ?? false;
  useEffect(() => {
    void look();
    const timer = setInterval(
      () => document.visibilityState === 'visible' && void look(),
      moving ? LOOK_MS : 5 * LOOK_MS,
    );
    return () => clearInterval(timer);
  }, [look, moving]);
  return { teams, look };
}
