import type { ComponentChild } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Phrase } from '../../../utils/store/search/query.ts';
import { words } from '../../words.ts';
import type { IndexClient } from '../index-client.ts';
import { Grid } from './grid.ts';
import { entryByKey } from './list-keys.ts';
import { Rows } from './Rows.tsx';
import { rowHeight, rowTops } from './row-tops.ts';
import { useRows } from './use-rows.ts';
import { useWindow } from './use-window.ts';

export interface ResultsProps {
  index: IndexClient;
  entries: Int32Array;
  /** Which entries are passages. */
  tall: Uint8Array;
  phrases: Phrase[];
  /** The entry that has the focus, or would. */
  at: number;
  selected: ReadonlySet<string>;
  move: (at: number) => void;
  toggle: (at: number) => void;
  extend: (from: number, to: number) => void;
  /** Enter on an entry: into its detail, or to its article. */
  open: (entry: number) => void;
  all: () => void;
  remove: () => void;
}

/**
 * The list of what is found: only the rows in sight are in the document, and the one with the focus
 * wherever it is. A grid, because each row has a tick and a text, and rows can be many.
 */
export function Results(props: ResultsProps) {
  const { index, entries, tall, at, move, toggle, extend, open, all, remove } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const tops = useMemo(() => rowTops(entries, tall), [entries, tall]);
  const [from, to] = useWindow(scroller, tops);
  const shown = Array.from({ length: to - from }, (_, offset) => from + offset);
  if (at < entries.length && (at < from || at >= to)) shown.push(at);
  const records = useRows(
    index,
    shown.map((place) => entries[place] as number),
  );

  const focusRow = () => {
    const element = scroller.current;
    if (!element) return;
    const [top = 0, bottom = 0] = [tops[at], tops[at + 1]];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom - element.clientHeight;
    }
    element.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  };
  const wantsFocus = useRef(false);
  const go = (to: number) => {
    if (to === at) return focusRow();
    wantsFocus.current = true;
    move(to);
  };
  // when the focus moves, not when rows do
  useLayoutEffect(() => {
    const active = document.activeElement;
    const wanted = wantsFocus.current || scroller.current?.contains(active);
    wantsFocus.current = false;
    // A row that moves late, while the next search is typed, must not take the focus from it.
    if (wanted && !active?.matches('input, textarea, select')) focusRow();
  }, [at]);

  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const next = entryByKey(event.key, at, entries.length, page);
    const control = event.ctrlKey || event.metaKey;
    if (next !== undefined) {
      if (event.shiftKey) extend(at, next);
      go(next);
    } else if (event.key === ' ') toggle(at);
    else if (event.key === 'Enter') open(entries[at] as number);
    else if (event.key === 'Delete') remove();
    else if (control && event.key.toLowerCase() === 'a') all();
    else return;
    event.preventDefault();
  };

  const rows = <Rows {...props} shown={shown} records={records} tops={tops} go={go} />;
  // While somebody types, the rows before stay until those found now are read: nothing flickers, and
  // each letter draws the list once. A row that has the focus is never held back.
  const drawn = useRef<{ entries: Int32Array; rows: ComponentChild }>(null);
  const isFocused = scroller.current?.contains(document.activeElement) ?? false;
  const held =
    drawn.current && drawn.current.entries !== entries && !isFocused && records.includes(undefined);
  if (!held) drawn.current = { entries, rows };

  return (
    <Grid
      box={scroller}
      class="results"
      aria-label={words('libraryList')}
      aria-rowcount={entries.length}
      aria-multiselectable="true"
      aria-busy={held ? true : undefined}
      onKeyDown={press}
    >
      {drawn.current?.rows}
    </Grid>
  );
}
