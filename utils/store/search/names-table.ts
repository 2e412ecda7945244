/** Texts by number, each once: sites, tags, labels. The number 0 is "none". */
export interface NamesTable {
  /** The number of a key; `name` is what the reader sees of it, as met first. */
  add(key: string, name?: string): number;
  /** The number of a key met before, or -1. */
  find(key: string): number;
  key(id: number): string;
  name(id: number): string;
  readonly size: number;
}

export function namesTable(): NamesTable {
  const ids = new Map<string, number>([['', 0]]);
  const keys = [''];
  const names = [''];
  return {
    add(key, name = key) {
      const known = ids.get(key);
      if (known !== undefined) return known;
      ids.set(key, keys.length);
      keys.push(key);
      names.push(name);
      return keys.length - 1;
    },
    find: (key) => ids.get(key) ?? -1,
    key: (id) => keys[id] ?? '',
    name: (id) => names[id] ?? '',
    get size() {
      return keys.length;
    },
  };
}
