import { useState } from 'preact/hooks';
import type { Colour } from '../../utils/store/annotation.ts';
import type { Count, Facet, Filter } from '../../utils/store/search/filter.ts';
import { useSettings } from '../use-settings.ts';
import { colourWords, counted, kindWords, numberWords, words } from '../words.ts';
import type { BrowseProps } from './Browse.tsx';
import { useAnswer } from './use-answer.ts';

/** More rows than anybody scrolls through; the search narrows them. */
const first = 300;

/** Sites, tags, colours or kinds of what is found, with counts; each leads to its annotations. */
export function FacetList({ index, filter, facet, narrow, show }: BrowseProps & { facet: Facet }) {
  const counts = useAnswer(index, 'count', { filter, facet });
  const [shown, setShown] = useState(first);
  if (!counts) return null;
  if (counts.length === 0) return <p class="empty">{words('libraryNothingCounted')}</p>;
  return (
    <section class="facets" aria-label={words('libraryCounts')}>
      <ul>
        {counts.slice(0, shown).map((count) => (
          <li key={count.key}>
            <FacetRow
              count={count}
              facet={facet}
              most={counts[0]?.count ?? 1}
              choose={() => {
                narrow({ [facet]: count.key } as Partial<Filter>);
                show('all');
              }}
            />
          </li>
        ))}
      </ul>
      {counts.length > shown && (
        <button type="button" onClick={() => setShown(shown + first)}>
          {words('libraryMore', counts.length - shown)}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  count: Count;
  facet: Facet;
  most: number;
  choose: () => void;
}

function FacetRow({ count: { key, name, count, pages }, facet, most, choose }: RowProps) {
  const { colourNames } = useSettings().settings;
  const shown =
    facet === 'kind'
      ? kindWords(key as Parameters<typeof kindWords>[0])
      : facet === 'colour'
        ? colourWords(key as Colour, colourNames)
        : name;
  return (
    <button type="button" class={`facet ${facet}-${key} kind-${key} kept-${key}`} onClick={choose}>
      <bdi class="name">{shown}</bdi>
      <meter aria-hidden="true" min={0} max={most} value={count} />
      <span class="count">{numberWords(count)}</span>
      <span class="count">{counted('libraryPages', pages)}</span>
    </button>
  );
}
