import type { TeamView } from '../../utils/share/teams.ts';
import { useSettings } from '../use-settings.ts';
import { words } from '../words.ts';
import { TeamSelect } from './TeamSelect.tsx';

/** Whose new annotations are; nothing while the reader is in no team. */
export function DefaultTeam({ teams }: { teams: TeamView[] }) {
  const { settings, change } = useSettings();
  if (teams.length === 0) return null;
  return (
    <TeamSelect
      class="share-default"
      label={words('shareNewOnes')}
      teams={teams}
      chosen={settings.space ?? ''}
      choose={({ value }) => void change({ space: value })}
    />
  );
}
