import type { Annotation, Page } from '../store/annotation.ts';
import type { Open } from './format.ts';
import { daysOf } from './parts/edtf.ts';
import { printable } from './parts/lines.ts';
import { addressOf, linkOf } from './parts/page-facts.ts';
import { cited, extentOf } from './parts/said.ts';

const end = '\r\n';

/**
 * iCalendar (RFC 5545): an event for each annotation whose date has a first and a last day; what has
 * none ("199X", "2019/..", a day without a year) is left out. Times are by the article's own clock.
 */
export const open: Open = ({ exported }) => ({
  *start() {
    yield `BEGIN:VCALENDAR${end}VERSION:2.0${end}PRODID:-//Newsmark//Newsmark//EN${end}CALSCALE:GREGORIAN${end}`;
  },
  *page({ page, annotations }) {
    for (const kept of annotations) yield kept.kind === 'date' ? event(page, kept, exported) : '';
  },
  *end() {
    yield `END:VCALENDAR${end}`;
  },
});

function event(page: Page, kept: Annotation, exported: string): string {
  const days = daysOf(kept.value);
  if (!days) return '';
  const { start } = extentOf(kept);
  const link = linkOf(addressOf(page));
  const from = days.from.replaceAll('-', '');
  const time = days.time?.replaceAll(':', '').padEnd(6, '0');
  const when = time
    ? [`DTSTART:${from}T${time}`]
    : [`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${days.until.replaceAll('-', '')}`];
  return [
    'BEGIN:VEVENT',
    `UID:${value(kept.id)}@newsmark`,
    `DTSTAMP:${exported.replace(/[-:]|\.\d+/gu, '')}`,
    ...when,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${value(kept.quote)}`,
    `DESCRIPTION:${value(`${page.title}\n${addressOf(page)}\n${cited(kept)}`)}`,
    ...(link ? [`URL:${link}`] : []),
    ...(kept.tags.length > 0 ? [`CATEGORIES:${kept.tags.map(value).join(',')}`] : []),
    `X-NEWSMARK-VALUE:${value(kept.value ?? '')}`,
    `X-NEWSMARK-START:${start}`,
    'END:VEVENT',
    '',
  ]
    .map(folded)
    .join(end);
}

/** Text as a value: no line of it can be a property of its own. */
const value = (text: string): string =>
  printable(text)
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\n/gu, '\\n')
    .replace(/[\v\f\u0085\u2028\u2029]/gu, ' ');

/** A line of at most 75 octets, the rest on lines that begin with a blank; never cut inside a character. */
function folded(line: string): string {
  if (line.length <= 25) return line;
  const lines: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const point = line.codePointAt(at) ?? 0;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      lines.push(line.slice(from, at));
      from = at;
      octets = 1;
    }
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  lines.push(line.slice(from));
  return lines.join(`${end} `);
}
