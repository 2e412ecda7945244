import type { Area } from '../../utils/store/area.ts';
import type { Areas } from '../../utils/store/keeper.ts';

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

export const memoryAreas = (): Areas => ({ local: memoryArea(), session: memoryArea() });
