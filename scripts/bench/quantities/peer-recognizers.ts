import { createRequire } from 'node:module';
import type { FigureMention, QuantityMention } from '../../../utils/recognise/mention.ts';
import { civilOf, dayNumber } from '../../../utils/recognise/quantities/calendar/civil.ts';
import { toEdtf } from '../../../utils/recognise/quantities/dates/edtf.ts';
import { dateOf, figureOf, type Peer } from './peers.ts';

interface Found {
  start: number;
  end: number;
  resolution?: { value?: string; values?: Record<string, string>[] } | null;
}

type Model = (text: string, culture: string, options: number, ...rest: unknown[]) => Found[];

const cultures: Record<string, string> = { en: 'en-us', es: 'es-es', fr: 'fr-fr', pt: 'pt-br' };

const figureModels: [string, FigureMention['type']][] = [
  ['recognizeCurrency', 'money'],
  ['recognizePercentage', 'percent'],
  ['recognizeDimension', 'quantity'],
  ['recognizeTemperature', 'quantity'],
  ['recognizeAge', 'duration'],
  ['recognizeOrdinal', 'ordinal'],
  ['recognizeNumber', 'number'],
];

export function recognizersPeer(): Peer {
  const suite = createRequire(new URL('../package.json', import.meta.url))(
    '@microsoft/recognizers-text-suite',
  ) as Record<string, Model>;
  const run = (name: string, text: string, lang: string, ...rest: unknown[]): Found[] => {
    try {
      return suite[name]?.(text, cultures[lang] ?? '', 0, ...rest, false) ?? [];
    } catch {
      // "Could not find Model": the culture has no such model.
      return [];
    }
  };
  return {
    name: 'recognizers',
    languages: Object.keys(cultures),
    own: 'recognizers',
    dates: (text, lang, ref) =>
      run('recognizeDateTime', text, lang, new Date(ref)).map((found) =>
        dateOf(found.start, found.end + 1, text, (found.resolution?.values ?? []).map(edtf)),
      ),
    figures: (text, lang) =>
      figureModels.flatMap(([name, type]): QuantityMention[] =>
        run(name, text, lang).map((found) =>
          figureOf(
            found.start,
            found.end + 1,
            text,
            type,
            found.resolution?.value?.replace('%', '') ?? '',
          ),
        ),
      ),
  };
}

function edtf(value: Record<string, string>): string {
  const { type, timex = '', start, end } = value;
  if (type === 'duration') return timex;
  const minute = (text: string): string =>
    text.replace(' ', 'T').replace(/(T?\d\d:\d\d):\d\d$/, '$1');
  if (type === 'time') return `T${minute(value.value ?? '')}`;
  if (type === 'datetime') return minute(value.value ?? '');
  if (type === 'timerange') return `T${minute(start ?? '')}/T${minute(end ?? '')}`;
  if (type === 'datetimerange')
    return `${start ? minute(start) : '..'}/${end ? minute(end) : '..'}`;
  if (type === 'daterange') return `${start ?? '..'}/${end ? dayBefore(end) : '..'}`;
  return value.value ?? '';
}

/** Its ends are exclusive, EDTF's are not. */
function dayBefore(text: string): string {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const before = dayNumber(year, month, day) - 1;
  return civilOf(before).year ? toEdtf({ grain: 'day', from: before, to: before }) : text;
}
