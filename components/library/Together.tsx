import type { Count, Filter } from '../../utils/store/search/filter.ts';
import { counted, numberWords, words } from '../words.ts';
import type { BrowseProps } from './Browse.tsx';
import { EntityRow } from './EntityRow.tsx';
import { useAnswer } from './use-answer.ts';

interface Props {
  index: BrowseProps['index'];
  filter: Filter;
  chosen: Count;
  choose: (key: string) => void;
  show: () => void;
}

/** Where a name appears, and the names that are kept on the same articles. */
export function Together({ index, filter, chosen, choose, show }: Props) {
  const { kind: _kind, ...anyKind } = filter;
  const together = useAnswer(index, 'together', { filter: anyKind, entity: chosen.key });
  const pages = useAnswer(index, 'count', {
    filter: { ...filter, entity: chosen.key },
    facet: 'page',
  });
  return (
    <section class="together" aria-label={chosen.name}>
      <h2>
        <bdi>{chosen.name}</bdi>
      </h2>
      <button type="button" class="primary" onClick={show}>
        {counted('libraryShowAll', chosen.count)}
      </button>
      <h3>{words('libraryAppearsIn')}</h3>
      <ul>
        {pages?.slice(0, 20).map((page) => (
          <li key={page.key} class="page">
            <bdi class="name">{page.name}</bdi>{' '}
            <span class="count">×{numberWords(page.count)}</span>
          </li>
        ))}
      </ul>
      <h3>{words('libraryAppearsWith')}</h3>
      {together?.length === 0 && <p class="hint">{words('libraryAlone')}</p>}
      <ul>
        {together?.slice(0, 30).map((count) => (
          <EntityRow key={count.key} count={count} chosen={false} choose={choose} />
        ))}
      </ul>
    </section>
  );
}
