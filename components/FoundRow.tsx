import { useState } from 'preact/hooks';
import type { Mention } from '../utils/recognise/mention.ts';
import type { Group } from './group-mentions.ts';
import { ValueWords } from './ValueWords.tsx';
import { kindLetters, kindWords, words } from './words.ts';

interface Props {
  group: Group;
  kept: boolean;
  jump: (mention: Mention) => void;
  keep: (mention: Mention) => void;
}

/** One thing found. A click goes to its next mention in the text; the star keeps it. */
export function FoundRow({ group, kept, jump, keep }: Props) {
  const { kind, label, value, mentions } = group;
  const [at, setAt] = useState(-1);
  const next = () => {
    const index = (at + 1) % mentions.length;
    setAt(index);
    jump(mentions[index] ?? mentions[0]);
  };
  return (
    <li class="found-row">
      <button type="button" class="jump" onClick={next} aria-label={words('jumpTo', label)}>
        <span class={`letter kind-${kind}`} title={kindWords(kind)} aria-hidden="true">
          {kindLetters[kind]}
        </span>
        <span class="label">{label}</span>
        {value && <ValueWords kind={kind} value={value} />}
        {mentions.length > 1 && (
          <span class="count">
            {at < 0 ? `×${mentions.length}` : `${at + 1}/${mentions.length}`}
          </span>
        )}
      </button>
      <button
        type="button"
        class="star"
        aria-pressed={kept}
        aria-label={words('keepNamed', label)}
        title={kept ? words('kept') : words('keep')}
        disabled={kept}
        onClick={() => keep(mentions[Math.max(at, 0)] ?? mentions[0])}
      >
        {kept ? '★' : '☆'}
      </button>
    </li>
  );
}
