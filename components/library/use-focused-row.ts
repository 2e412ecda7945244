import { useEffect, useRef, useState } from 'preact/hooks';
import type { IndexClient } from './index-client.ts';

/** Which row of the list has the focus, or would; it stays with its annotation while rows change. */
export function useFocusedRow(index: IndexClient, entries: Int32Array) {
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, entries.length - 1);
  const entry = entries[at];
  // An edit or a new filter numbers rows anew: the focus stays with the annotation it was on.
  const focused = useRef('');
  // Unless the reader moves it first: where an older row went is no matter then.
  const moves = useRef(0);
  // Not of `record`: that is the one before until this one is read.
  useEffect(() => {
    if (entry === undefined || entry < 0) return;
    let stale = false;
    idOf(index, entry).then(
      (id) => {
        if (!stale) focused.current = id;
      },
      (error) => console.error(error),
    );
    return () => {
      stale = true;
    };
  }, [index, entry]);
  useEffect(() => {
    if (!focused.current) return;
    const before = moves.current;
    index.ask('row', { id: focused.current }).then(
      (row) => {
        if (moves.current !== before) return;
        const place = row < 0 ? -1 : entries.indexOf(row);
        setAt((at) => (place >= 0 ? place : Math.max(0, Math.min(at, entries.length - 1))));
      },
      (error) => console.error(error),
    );
  }, [index, entries]);

  const move = (to: number) => {
    moves.current += 1;
    focused.current = '';
    setAt(to);
  };
  return { at, entry, move };
}

/** The id of a row's annotation; empty for an article's heading. */
export const idOf = async (index: IndexClient, entry: number): Promise<string> =>
  (await index.ask('ids', { entries: Int32Array.of(entry) }))[0] ?? '';
