import { type Kind, kinds, type Mention } from '../../utils/recognise/mention.ts';
import { kindLetters, kindWords, words } from '../words.ts';

interface Props {
  mentions: Mention[];
  shown: Kind[];
  show: (kinds: Kind[]) => void;
}

/** How many of each kind were found; each count switches its kind on and off, here and on the page. */
export function KindFilter({ mentions, shown, show }: Props) {
  const toggled = (kind: Kind) =>
    shown.includes(kind) ? shown.filter((other) => other !== kind) : [...shown, kind];
  return (
    <fieldset class="kind-filter" aria-label={words('filterLabel')}>
      {kinds.map((kind) => {
        const count = mentions.filter((mention) => mention.kind === kind).length;
        return (
          <button
            key={kind}
            type="button"
            class={`kind kind-${kind}`}
            aria-pressed={shown.includes(kind)}
            title={kindWords(kind)}
            onClick={() => show(toggled(kind))}
          >
            <span class="letter" aria-hidden="true">
              {kindLetters[kind]}
            </span>
            <span class="unseen">{kindWords(kind)} </span>
            {count}
          </button>
        );
      })}
    </fieldset>
  );
}
