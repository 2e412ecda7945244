import { useRef } from 'preact/hooks';
import { type Kind, kinds, type Mention } from '../../utils/recognise/mention.ts';
import { kindLetters, kindWords, numberWords } from '../words.ts';

interface Props {
  mentions: Mention[];
  show: (mention: Mention) => void;
}

/** The kinds and how many of each the article has; each press goes on to the next mention. */
export function Legend({ mentions, show }: Props) {
  const at = useRef<Partial<Record<Kind, number>>>({});
  return (
    <ul class="legend">
      {kinds.map((kind) => {
        const some = mentions.filter((mention) => mention.kind === kind);
        if (some.length === 0) return null;
        const press = () => {
          const next = at.current[kind] ?? 0;
          at.current[kind] = next + 1;
          const mention = some[next % some.length];
          if (mention) show(mention);
        };
        return (
          <li key={kind}>
            <button type="button" class={`kind kind-${kind}`} onClick={press}>
              <span class="letter" aria-hidden="true">
                {kindLetters[kind]}
              </span>
              {kindWords(kind)} <span class="count">{numberWords(some.length)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
