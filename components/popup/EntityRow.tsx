import type { Group } from '../group-mentions.ts';
import { ValueWords } from '../ValueWords.tsx';
import { counted, words } from '../words.ts';
import { KeepStar } from './KeepStar.tsx';
import { useSteps } from './use-steps.ts';

interface Props {
  group: Group;
  kept: boolean;
  jump: (group: Group, index: number) => void;
  keep: (group: Group, index: number) => void;
}

/** One thing found. Its name goes to the next mention in the text, the arrows there and back. */
export function EntityRow({ group, kept, jump, keep }: Props) {
  const { kind, label, value, mentions } = group;
  const { at, go } = useSteps(mentions.length, (index) => jump(group, index));
  return (
    <li class={`found-row kind-${kind}`}>
      <button type="button" class="jump" onClick={() => go(1)} title={words('jumpTo', label)}>
        <span class="label" dir="auto">
          {label}
        </span>
        {value && kind === 'date' && <ValueWords kind={kind} value={value} />}
      </button>
      {mentions.length > 1 && (
        <>
          {at >= 0 && (
            <button
              type="button"
              class="icon step"
              aria-label={words('previousOf', label)}
              onClick={() => go(-1)}
            >
              <span aria-hidden="true">‹</span>
            </button>
          )}
          <span class="count" aria-hidden="true">
            {at < 0 ? `×${mentions.length}` : `${at + 1}/${mentions.length}`}
          </span>
          {at >= 0 && (
            <button
              type="button"
              class="icon step"
              aria-label={words('nextOf', label)}
              onClick={() => go(1)}
            >
              <span aria-hidden="true">›</span>
            </button>
          )}
          <span class="unseen">{counted('mentions', mentions.length)}</span>
        </>
      )}
      <KeepStar name={label} kept={kept} keep={() => keep(group, Math.max(at, 0))} />
    </li>
  );
}
