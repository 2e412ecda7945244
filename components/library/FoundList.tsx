import { useMemo, useState } from 'preact/hooks';
import { parseQuery } from '../../utils/store/search/query.ts';
import { Progress } from '../Progress.tsx';
import { counted, words } from '../words.ts';
import type { BrowseProps } from './Browse.tsx';
import { BulkBar } from './BulkBar.tsx';
import { Detail } from './detail/Detail.tsx';
import { Results } from './list/Results.tsx';
import { useAnswer, useAnswered } from './use-answer.ts';
import { useCalm } from './use-calm.ts';
import { idOf, useFocusedRow } from './use-focused-row.ts';
import { useSelection } from './use-selection.ts';

const none = new Int32Array();

/** The annotations found, and the detail of the one that has the focus. */
export function FoundList({ index, filter, order, narrow, show, actions }: BrowseProps) {
  const answered = useAnswered(index, 'find', { filter, order });
  const found = answered?.answer;
  // Of what is shown: what is being typed has not been looked for yet.
  const text = answered?.ask.filter.text ?? '';
  const phrases = useMemo(() => parseQuery(text), [text]);
  const entries = found?.entries ?? none;
  const [editing, setEditing] = useState(false);
  const [narrowDetail, openDetail] = useState(false);
  const { selected, toggle, extend, all, clear } = useSelection(index, entries);
  const { at, entry, move } = useFocusedRow(index, entries);
  // The detail of each letter's first hit is what nobody reads.
  const looked = useCalm(entry, isSearching);
  const read = useAnswer(index, 'read', { entries: looked === undefined ? [] : [looked] })?.[0];
  const record = entry === undefined ? undefined : read;

  const removeThese = (ids: string[]) => {
    if (ids.length > 0) void actions.remove(ids).then(clear);
  };
  const removeFocused = async () => {
    if (selected.size > 0) removeThese([...selected]);
    else if (entry !== undefined && entry >= 0) removeThese([await idOf(index, entry)]);
  };
  const backToList = () => {
    setEditing(false);
    openDetail(false);
    focusList();
  };

  // As it was, while a letter is typed and nothing else is found yet: its rows are not drawn again.
  const list = useMemo(
    () =>
      found &&
      entries.length > 0 && (
        <Results
          index={index}
          entries={entries}
          tall={found.tall}
          phrases={phrases}
          at={at}
          selected={selected}
          move={(to) => {
            setEditing(false);
            move(to);
          }}
          toggle={(place) => void toggle(place)}
          extend={(from, to) => void extend(from, to)}
          all={() => void all()}
          remove={() => void removeFocused()}
          open={(opened) => {
            openDetail(true);
            if (opened >= 0) setEditing(true);
          }}
        />
      ),
    [index, found, phrases, at, selected],
  );

  if (!found) return <Progress text={words('libraryReading')} />;
  return (
    <div class={`found${narrowDetail ? ' detail-open' : ''}${record ? '' : ' no-detail'}`}>
      <section class="list" aria-label={words('libraryFound')}>
        <p class="tally" role="status">
          {counted('libraryAnnotations', found.annotations)}
          {found.pages > 0 && ` · ${counted('libraryPages', found.pages)}`}
          {!index.progress.complete && ` · ${words('libraryIndexing')}`}
        </p>
        {selected.size > 0 && (
          <BulkBar
            ids={[...selected]}
            actions={actions}
            clear={() => {
              clear();
              focusList();
            }}
            remove={removeThese}
          />
        )}
        {entries.length === 0 && index.progress.complete && (
          <p class="empty">
            {words(index.progress.annotations === 0 ? 'libraryEmpty' : 'libraryFoundNothing')}
          </p>
        )}
        {list}
      </section>
      {record && (
        <Detail
          key={record.id}
          record={record}
          index={index}
          phrases={phrases}
          editing={editing}
          setEditing={setEditing}
          narrow={narrow}
          show={show}
          actions={actions}
          back={backToList}
          remove={removeThese}
        />
      )}
    </div>
  );
}

const isSearching = () => document.activeElement?.matches('input[type=search]') ?? false;

/** The focus was in what goes now. */
const focusList = () =>
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.results [tabindex="0"]')?.focus(),
  );
