import type { Group } from '../group-mentions.ts';
import { KeepStar } from '../popup/KeepStar.tsx';
import { words } from '../words.ts';
import type { FigureRow } from './figure-rows.ts';

interface Props {
  rows: FigureRow[];
  kept: (group: Group) => boolean;
  jump: (group: Group) => void;
  keep: (group: Group) => void;
}

/** Figures as a table: value, unit and what it counts. */
export function FigureTable({ rows, kept, jump, keep }: Props) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{words('figureValue')}</th>
          <th scope="col">{words('figureUnit')}</th>
          <th scope="col">{words('figureCounts')}</th>
          <th scope="col">
            <span class="unseen">{words('keep')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ group, parts: { amount, unit, counts } }) => (
          <tr key={group.key}>
            <td class="amount">
              <button
                type="button"
                class="jump"
                title={group.label}
                aria-label={words('jumpTo', group.label)}
                onClick={() => jump(group)}
              >
                {amount}
              </button>
            </td>
            <td>{unit}</td>
            <td dir="auto">{counts || <span class="as-written">{group.label}</span>}</td>
            <td>
              <KeepStar name={group.label} kept={kept(group)} keep={() => keep(group)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
