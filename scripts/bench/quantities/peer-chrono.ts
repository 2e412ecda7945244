import { createRequire } from 'node:module';
import { dateOf, type Peer } from './peers.ts';

interface Components {
  isCertain(field: string): boolean;
  get(field: string): number | null;
}

interface Result {
  index: number;
  text: string;
  start: Components;
  end: Components | null;
}

interface Parser {
  parse(text: string, ref: Date): Result[];
}

const languages = ['vi', 'en', 'es', 'fr', 'de', 'pt'] as const;

export function chronoPeer(): Peer {
  const chrono = createRequire(new URL('../package.json', import.meta.url))(
    'chrono-node',
  ) as Parser & Record<string, Parser>;
  return {
    name: 'chrono-node',
    languages,
    own: 'chrono',
    dates: (text, lang, ref) => {
      const parser = lang === 'en' ? chrono : chrono[lang];
      return (parser?.parse(text, new Date(ref)) ?? []).map(
        ({ index, text: found, start, end }) => {
          const first = edtf(start);
          return dateOf(index, index + found.length, text, [end ? `${first}/${edtf(end)}` : first]);
        },
      );
    },
  };
}

/** As fine as what chrono is certain of. */
function edtf(found: Components): string {
  const pad = (field: string, width = 2): string =>
    String(found.get(field) ?? 0).padStart(width, '0');
  const year = pad('year', 4);
  if (found.isCertain('hour'))
    return `${year}-${pad('month')}-${pad('day')}T${pad('hour')}:${pad('minute')}`;
  if (found.isCertain('day') || found.isCertain('weekday'))
    return `${year}-${pad('month')}-${pad('day')}`;
  if (found.isCertain('month')) return `${year}-${pad('month')}`;
  return found.isCertain('year') ? year : `${year}-${pad('month')}-${pad('day')}`;
}
