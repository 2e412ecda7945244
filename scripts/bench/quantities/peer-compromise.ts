import { createRequire } from 'node:module';
import type { QuantityMention } from '../../../utils/recognise/mention.ts';
import { dateOf, figureOf, type Peer } from './peers.ts';

interface Entry {
  text: string;
  offset?: { start: number; length: number };
  dates?: { start?: string | null; end?: string | null; unit?: string };
  duration?: Record<string, number>;
  number?: { num?: number | null };
}

interface View {
  json(options: object): Entry[];
}

interface Doc {
  dates(context: object): View;
  durations(): View;
  numbers(): View;
}

export function compromisePeer(): Peer {
  const load = createRequire(new URL('../package.json', import.meta.url));
  const nlp = load('compromise') as ((text: string) => Doc) & { plugin(plugin: unknown): void };
  nlp.plugin(load('compromise-dates'));
  return {
    name: 'compromise',
    languages: ['en'],
    dates: (text, _lang, ref) => {
      const doc = nlp(text);
      const dates = doc.dates({ today: ref.slice(0, 10), timezone: 'UTC' }).json({ offset: true });
      const lengths = doc.durations().json({ offset: true });
      return [
        ...placed(dates, text, (entry, start, end) => dateOf(start, end, text, values(entry))),
        ...placed(lengths, text, (entry, start, end) =>
          figureOf(start, end, text, 'duration', iso(entry.duration ?? {})),
        ),
      ];
    },
    figures: (text) =>
      placed(nlp(text).numbers().json({ offset: true }), text, (entry, start, end) =>
        figureOf(start, end, text, 'number', String(entry.number?.num ?? '')),
      ),
  };
}

function placed(
  entries: Entry[],
  text: string,
  make: (entry: Entry, start: number, end: number) => QuantityMention,
): QuantityMention[] {
  return entries.flatMap((entry) => {
    const { start = -1, length = 0 } = entry.offset ?? {};
    return start < 0 || start >= text.length ? [] : [make(entry, start, start + length)];
  });
}

function values({ dates }: Entry): string[] {
  const { start, end, unit } = dates ?? {};
  if (!start) return [];
  const cut = unit === 'time' || unit === 'hour' || unit === 'minute' ? 16 : 10;
  const first = start.slice(0, cut);
  return [
    end && end.slice(0, cut) !== first && cut === 10 ? `${first}/${end.slice(0, 10)}` : first,
  ];
}

function iso(duration: Record<string, number>): string {
  const {
    years = 0,
    months = 0,
    weeks = 0,
    days = 0,
    hours = 0,
    minutes = 0,
    seconds = 0,
  } = duration;
  const {
    year = years,
    month = months,
    week = weeks,
    day = days,
    hour = hours,
    minute = minutes,
    second = seconds,
  } = duration;
  return `P${year}Y${month}M${week}W${day}DT${hour}H${minute}M${second}S`;
}
