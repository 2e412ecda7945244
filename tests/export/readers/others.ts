import ICAL from 'ical.js';
import type { Annotation } from '../../../utils/store/annotation.ts';
import type { Read } from './read.ts';

const readOf = ({ quote, anchor, value }: Annotation): Read => ({
  quote,
  start: anchor.start,
  end: anchor.start + anchor.exact.length,
  ...(value ? { value } : {}),
});

export const readJson = (file: string): Read[] =>
  (JSON.parse(file) as { pages: { annotations: Annotation[] }[] }).pages.flatMap((page) =>
    page.annotations.map(readOf),
  );

export const readJsonLines = (file: string): Read[] =>
  file
    .trimEnd()
    .split('\n')
    .map((line) => readOf(JSON.parse(line) as Annotation));

interface Item {
  body: { purpose: string; value: string }[];
  target: { selector: { type: string; exact?: string; start?: number; end?: number }[] };
}

export const readW3c = (file: string): Read[] =>
  (JSON.parse(file) as { items: Item[] }).items.map(({ body, target }) => {
    const [quote, position] = target.selector;
    const value = body.find(({ purpose }) => purpose === 'describing')?.value;
    return {
      quote: quote?.exact ?? '',
      start: position?.start ?? -1,
      end: position?.end ?? -1,
      ...(value ? { value } : {}),
    };
  });

/** By ical.js, which throws on what is no calendar. */
export function eventsOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

export const readIcs = (file: string): Read[] =>
  eventsOf(file).map((event) => ({
    quote: event.summary,
    start: Number(event.component.getFirstPropertyValue('x-newsmark-start')),
    value: String(event.component.getFirstPropertyValue('x-newsmark-value')),
  }));

interface Features {
  features: { properties: { quote: string; start: number; end: number } }[];
}

export const readGeojson = (file: string): Read[] =>
  (JSON.parse(file) as Features).features.map(({ properties: { quote, start, end } }) => ({
    quote,
    start,
    end,
  }));

/** The indented lines are quotes. */
export const readText = (file: string): Read[] =>
  (file.match(/(?:^ {4}.*\n)+/gmu) ?? []).map((lines) => ({
    quote: lines.replace(/^ {4}/gmu, '').trimEnd(),
  }));
