import type { Area } from '../../utils/store/area.ts';
import type { Files } from '../../utils/store/files.ts';
import type { Surroundings } from '../../utils/store/keeper.ts';

/** `browser.storage` in memory; what goes in is copied as JSON, as the browsers do. */
export function memoryArea(items: Record<string, unknown> = {}): Area & {
  items: Record<string, unknown>;
} {
  return {
    items,
    async get(keys) {
      const wanted = keys === null ? Object.keys(items) : [keys].flat();
      return Object.fromEntries(
        wanted.filter((key) => key in items).map((key) => [key, copy(items[key])]),
      );
    },
    async set(given) {
      Object.assign(items, copy(given));
    },
    async remove(keys) {
      for (const key of [keys].flat()) delete items[key];
    },
  };
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Files in memory, which tests damage. */
export function memoryFiles(): Files & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    async write(name, text) {
      let whole = '';
      for await (const piece of text) whole += piece;
      texts.set(name, whole);
    },
    async *read(name) {
      const text = texts.get(name) ?? '';
      // In pieces that cut lines, as a stream gives them.
      for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000);
    },
    async piece(name, at, size) {
      const text = texts.get(name);
      return (
        text &&
        Buffer.from(text)
          .subarray(at, at + size)
          .toString()
      );
    },
    names: async () => [...texts.keys()],
    async remove(name) {
      texts.delete(name);
    },
  };
}

export type Memory = Surroundings & {
  local: ReturnType<typeof memoryArea>;
  session: ReturnType<typeof memoryArea>;
  texts: Map<string, string>;
};

/** Everything a keeper stands in but the database. */
export function memory(): Memory {
  const files = memoryFiles();
  return {
    local: memoryArea(),
    session: memoryArea(),
    texts: files.texts,
    files: async () => files,
  };
}
