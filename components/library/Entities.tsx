import { useState } from 'preact/hooks';
import { nameKinds } from '../../utils/recognise/mention.ts';
import type { Count, Filter } from '../../utils/store/search/filter.ts';
import { counted, kindLetters, kindWords, numberWords, words } from '../words.ts';
import type { BrowseProps } from './Browse.tsx';
import { useAnswer } from './use-answer.ts';

const first = 200;

/** Who and what appears across articles, and with whom. */
export function Entities({ index, filter, narrow, show }: BrowseProps) {
  const { entity, ...others } = filter;
  const counts = useAnswer(index, 'count', { filter: others, facet: 'entity' });
  const [shown, setShown] = useState(first);
  if (!counts) return null;
  if (counts.length === 0) return <p class="empty">{words('libraryNoEntities')}</p>;
  const chosen = counts.find(({ key }) => key === entity);
  const choose = (key: string) => narrow({ entity: key === entity ? undefined : key });
  return (
    <section class="entities">
      <fieldset class="kinds-of-names" aria-label={words('libraryKind')}>
        {nameKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={filter.kind === kind}
            onClick={() => narrow({ kind: filter.kind === kind ? undefined : kind })}
          >
            {kindWords(kind)}
          </button>
        ))}
      </fieldset>
      <div class="columns">
        <ul aria-label={words('libraryEntities')}>
          {counts.slice(0, shown).map((count) => (
            <EntityRow
              key={count.key}
              count={count}
              chosen={count.key === entity}
              choose={choose}
            />
          ))}
          {counts.length > shown && (
            <li>
              <button type="button" onClick={() => setShown(shown + first)}>
                {words('libraryMore', counts.length - shown)}
              </button>
            </li>
          )}
        </ul>
        {chosen && entity ? (
          <Together
            index={index}
            filter={others}
            chosen={chosen}
            choose={choose}
            show={() => show('all')}
          />
        ) : (
          <p class="hint">{words('libraryChooseEntity')}</p>
        )}
      </div>
    </section>
  );
}

interface RowProps {
  count: Count;
  chosen: boolean;
  choose: (key: string) => void;
}

function EntityRow({
  count: { key, name, kind = 'other', count, pages },
  chosen,
  choose,
}: RowProps) {
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

interface TogetherProps {
  index: BrowseProps['index'];
  filter: Filter;
  chosen: Count;
  choose: (key: string) => void;
  show: () => void;
}

/** Where a name appears, and the names that are kept on the same articles. */
function Together({ index, filter, chosen, choose, show }: TogetherProps) {
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
