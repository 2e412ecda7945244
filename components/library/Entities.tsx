import { useState } from 'preact/hooks';
import { nameKinds } from '../../utils/recognise/mention.ts';
import { kindWords, words } from '../words.ts';
import type { BrowseProps } from './Browse.tsx';
import { EntityRow } from './EntityRow.tsx';
import { Together } from './Together.tsx';
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
