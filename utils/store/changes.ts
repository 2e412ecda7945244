import type { Table } from './row.ts';

/** Rows written, by table and id. */
export type Changed = [table: Table, id: string][];

const channel = 'newsmark-changes';

/** Tells the extension's own windows which rows were written; a library that is open shows them at once. */
export function announce(changed: Changed): void {
  const speaking = new BroadcastChannel(channel);
  speaking.postMessage(changed);
  speaking.close();
}

/** Calls `seen` with the rows anybody wrote, until `signal` aborts. */
export function watchChanges(seen: (changed: Changed) => void, signal: AbortSignal): void {
  const hearing = new BroadcastChannel(channel);
  hearing.onmessage = ({ data }) => seen(data as Changed);
  signal.addEventListener('abort', () => hearing.close());
}
