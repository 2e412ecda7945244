import { useEffect, useState } from 'preact/hooks';
import { askPatiently } from '../../../utils/patience.ts';
import type { TeamView } from '../../../utils/share/teams.ts';
import type { Annotation } from '../../../utils/store/annotation.ts';
import { TeamSelect } from '../../share/TeamSelect.tsx';
import { problemWords, words } from '../../words.ts';
import type { DetailProps } from './Detail.tsx';

type Props = Pick<DetailProps, 'actions' | 'back'> & { annotation: Annotation };

/** Whose an annotation is, the reader's own or a team's; nothing while the reader is in no team. */
export function BelongsTo({ annotation: { id, space = '' }, actions, back }: Props) {
  const [teams, setTeams] = useState<TeamView[]>([]);
  useEffect(() => {
    void askPatiently('teams', null).then((answer) => {
      if (answer.ok) setTeams(answer.value);
    });
  }, []);
  if (teams.length === 0) return null;

  const move = async (select: HTMLSelectElement) => {
    const team = select.value;
    const answer = await askPatiently('moveTo', { ids: [id], ...(team ? { team } : {}) });
    actions.say(answer.ok ? words('saved') : problemWords(answer.error));
    if (!answer.ok) select.value = space;
    // What leaves a team goes on under another id: this pane, and the focus in it, are gone then.
    if (answer.ok && space) back();
  };
  return (
    <TeamSelect
      class="belongs"
      label={words('shareMoveTo')}
      teams={teams}
      chosen={space}
      choose={(select) => void move(select)}
    />
  );
}
