import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted } from '../words.ts';

interface Props<T> {
  items: T[];
  /** So many are drawn at first: a page may have hundreds. */
  first: number;
  children: (items: T[]) => ComponentChildren;
}

/** The first of a long list, and a button that shows the rest. */
export function LongList<T>({ items, first, children }: Props<T>) {
  const [all, setAll] = useState(false);
  const rest = items.length - first;
  // Nobody wants a button in place of two rows.
  const short = all || rest <= 2;
  return (
    <>
      {children(short ? items : items.slice(0, first))}
      {!short && (
        <button type="button" class="link more" onClick={() => setAll(true)}>
          {counted('showMore', rest)}
        </button>
      )}
    </>
  );
}
