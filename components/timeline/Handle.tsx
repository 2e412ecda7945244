import { useRef } from 'preact/hooks';
import type { Group } from '../group-mentions.ts';
import { interfaceLanguage, words } from '../words.ts';
import { describeDates } from './describe-dates.ts';
import { least, type Placed } from './lay-out.ts';
import type { Roving } from './use-roving.ts';

interface Props {
  placed: Placed;
  y: number;
  bar: boolean;
  roving: Roving;
  /** Tells words and value of what the pointer or the focus is on. */
  tell: (groups: Group[] | undefined) => void;
  jump: (group: Group) => void;
}

/** A bar, or the dots that stand together, with room for a finger. Pressed again it goes on to the next. */
export function Handle({ placed: { groups, x, width }, y, bar, roving, tell, jump }: Props) {
  const all = groups.map(({ group }) => group);
  const next = useRef(0);
  const press = () => {
    const group = all[next.current++ % all.length];
    if (group) jump(group);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button inside a drawing.
    <g
      class="handle"
      role="button"
      // In a drawing attributes keep their case: `tabIndex` would be another one.
      aria-label={words('jumpTo', describeDates(all, interfaceLanguage()))}
      tabindex={roving.tabIndex}
      ref={roving.ref}
      onMouseEnter={() => tell(all)}
      onMouseLeave={() => tell(undefined)}
      onFocus={() => {
        roving.focused();
        tell(all);
      }}
      onBlur={() => tell(undefined)}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          press();
        } else roving.press(event);
      }}
    >
      <rect class="hit" x={x} y={y} width={width} height={least} rx={4} />
      {bar ? (
        groups.map(({ group, x, width }) => (
          <rect key={group.key} class="bar" x={x} y={y + 10} width={width} height={6} rx={3} />
        ))
      ) : (
        <path class="dots" d={dots(groups, y + 15)} />
      )}
    </g>
  );
}

/** Lines without length, which round ends make dots: one element for a page's hundred dates. */
const dots = (groups: Placed['groups'], y: number): string =>
  groups.map(({ x, width }) => `M${rounded(x + width / 2)} ${y}h0`).join('');

const rounded = (x: number): number => Math.round(x * 10) / 10;
