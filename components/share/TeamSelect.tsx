import type { TeamView } from '../../utils/share/teams.ts';
import { words } from '../words.ts';

interface Props {
  label: string;
  class: string;
  teams: Pick<TeamView, 'id' | 'name'>[];
  /** The team chosen; empty for the reader alone. */
  chosen: string;
  choose: (select: HTMLSelectElement) => void;
}

/** Whose something is: the reader's own or a team's. */
export function TeamSelect({ label, class: name, teams, chosen, choose }: Props) {
  return (
    <label class={name}>
      {label}
      <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget)}>
        <option value="">{words('shareMine')}</option>
        {teams.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
