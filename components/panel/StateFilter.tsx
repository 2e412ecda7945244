import type { KeptHere } from '../../utils/messages.ts';
import { counted } from '../words.ts';

type State = KeptHere['state'];

interface Props {
  kept: KeptHere[];
  chosen: State | undefined;
  choose: (state: State | undefined) => void;
}

/** Shows only what the page has changed, or has no more; there is nothing to press while all is found. */
export function StateFilter({ kept, chosen, choose }: Props) {
  const count = (state: State) => kept.filter((here) => here.state === state).length;
  const states = (['changed', 'lost'] as const).filter((state) => count(state) > 0);
  if (states.length === 0) return null;
  return (
    <div class="buttons">
      {states.map((state) => (
        <button
          key={state}
          type="button"
          class="state-filter"
          aria-pressed={chosen === state}
          onClick={() => choose(chosen === state ? undefined : state)}
        >
          {counted(state === 'changed' ? 'changedCount' : 'lostCount', count(state))}
        </button>
      ))}
    </div>
  );
}
