import type { Count } from '../../utils/store/search/filter.ts';
import { counted, kindLetters, kindWords, numberWords } from '../words.ts';

interface Props {
  count: Count;
  chosen: boolean;
  choose: (key: string) => void;
}

/** A name with how often it is kept, and on how many articles. */
export function EntityRow({
  count: { key, name, kind = 'other', count, pages },
  chosen,
  choose,
}: Props) {
  return (
    <li>
      <button type="button" class="facet" aria-pressed={chosen} onClick={() => choose(key)}>
        <span class={`letter kind-${kind}`} title={kindWords(kind)} aria-hidden="true">
          {kindLetters[kind]}
        </span>
        <bdi class="name">{name}</bdi>
        <span class="count">×{numberWords(count)}</span>
        <span class="count">{counted('libraryPages', pages)}</span>
      </button>
    </li>
  );
}
