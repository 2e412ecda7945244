import { type Key, numberWords, words } from '../words.ts';
import type { IndexClient } from './index-client.ts';
import { useAnswer } from './use-answer.ts';
import { type View, views } from './view.ts';

const names: Record<View, Key> = {
  all: 'libraryAll',
  site: 'librarySites',
  tag: 'tags',
  colour: 'libraryColours',
  kind: 'libraryKinds',
  entity: 'libraryEntities',
  timeline: 'libraryTimeline',
  figures: 'kindFigure',
  teams: 'shareTitle',
  settings: 'librarySettings',
};

interface Props {
  view: View;
  show: (view: View) => void;
  index: IndexClient;
  /** Past the rail, to what it leads to. */
  skip: () => void;
}

/** The ways into the library. */
export function Rail({ view, show, index, skip }: Props) {
  const all = useAnswer(index, 'tally', { filter: {} });
  return (
    <nav class="rail" aria-label={words('libraryRail')}>
      <button type="button" class="skip" onClick={skip}>
        {words('librarySkip')}
      </button>
      <h1>{words('extensionName')}</h1>
      <ul>
        {views.map((one) => (
          <li key={one} class={`to-${one}`}>
            <a
              href={`#${one}`}
              aria-current={one === view ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                show(one);
              }}
            >
              <span>{words(names[one])}</span>
              {one === 'all' && all && (index.progress.complete || all.annotations > 0) && (
                <span class="count">{numberWords(all.annotations)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
