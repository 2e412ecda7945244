import type { NameKind } from '../mention.ts';

/** What the reader has decided about names, kept in the settings; plain JSON. */
export interface ReaderLists {
  /** Always marked, as this kind. */
  always: { text: string; kind: NameKind }[];
  /** Never marked. */
  never: string[];
  /** Names of one thing, a list a thing. */
  same: string[][];
}

export const noLists: ReaderLists = { always: [], never: [], same: [] };
