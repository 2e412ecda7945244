import { useState } from 'preact/hooks';
import type { IndexClient } from './index-client.ts';

/** The annotations that are ticked, by id: they stay ticked while the list is filtered anew. */
export function useSelection(index: IndexClient, entries: Int32Array) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const idsOf = (from: number, to: number) =>
    index.ask('ids', { entries: entries.slice(Math.min(from, to), Math.max(from, to) + 1) });
  return {
    selected,
    async toggle(at: number) {
      const ids = await idsOf(at, at + articleLength(entries, at));
      setSelected((before) => {
        const after = new Set(before);
        const ticked = ids.every((id) => before.has(id));
        for (const id of ids) {
          if (ticked) after.delete(id);
          else after.add(id);
        }
        return after;
      });
    },
    async extend(from: number, to: number) {
      const ids = await idsOf(from, to);
      setSelected((before) => new Set([...before, ...ids]));
    },
    async all() {
      setSelected(new Set(await idsOf(0, entries.length)));
    },
    clear: () => setSelected(new Set<string>()),
  };
}

/** A heading stands for all that is below it. */
function articleLength(entries: Int32Array, at: number): number {
  if ((entries[at] ?? 0) >= 0) return 0;
  let length = 0;
  while ((entries[at + length + 1] ?? -1) >= 0) length++;
  return length;
}
