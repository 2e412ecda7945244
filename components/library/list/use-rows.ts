import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Annotation, Page } from '../../../utils/store/annotation.ts';
import type { IndexClient } from '../index-client.ts';

export type Entry = Annotation | Page;

/** Records remembered; beyond that all are forgotten and read again as they come into sight. */
const most = 3000;

/**
 * The records of the entries in sight: `undefined` until they are read, `null` for what is there no
 * more. An edit makes a new row number.
 */
export function useRows(index: IndexClient, entries: number[]): (Entry | null | undefined)[] {
  const [known, setKnown] = useState(() => new Map<number, Entry | null>());
  const wanted = entries.filter((entry) => !known.has(entry)).join();
  // At once, not with the next frame.
  useLayoutEffect(() => {
    if (wanted === '') return;
    let stale = false;
    const missing = wanted.split(',').map(Number);
    const take = (records: (Entry | null)[]) => {
      if (stale) return;
      setKnown((before) => {
        const after = new Map(before.size > most ? [] : before);
        missing.forEach((entry, at) => {
          after.set(entry, records[at] ?? null);
        });
        return after;
      });
    };
    index.ask('read', { entries: missing }).then(take, (error) => console.error(error));
    return () => {
      stale = true;
    };
  }, [index, wanted]);

  // A page that changed keeps its number.
  useEffect(
    () =>
      index.watch(() => setKnown((before) => new Map([...before].filter(([entry]) => entry >= 0)))),
    [index],
  );
  return entries.map((entry) => known.get(entry));
}
