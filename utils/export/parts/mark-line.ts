import MarkJs from 'mark.js';
import type { Stretch } from '../../disjoint.ts';
import { printable } from './lines.ts';
import { textIn } from './markup.ts';

/**
 * One line of an article with real `<mark>` elements, as HTML: by mark.js on an element that is in no
 * page, or where there is no DOM (in Node) by the same rules as text. `styles` become classes.
 */
export function markLine(line: string, stretches: Stretch[]): string {
  if (stretches.length === 0) return textIn(line);
  return typeof document === 'undefined' ? asText(line, stretches) : byMarkJs(line, stretches);
}

function byMarkJs(line: string, stretches: Stretch[]): string {
  const paragraph = document.implementation.createHTMLDocument('').createElement('p');
  // One unit of a control character is one unit of its replacement, so no offset moves.
  paragraph.textContent = printable(line);
  const ranges = stretches.map(({ start, end, styles }) => ({
    start,
    length: end - start,
    styles,
  }));
  new MarkJs(paragraph).markRanges(ranges, {
    each: (element, range) => {
      element.removeAttribute('data-markjs');
      element.className = (range as (typeof ranges)[number]).styles.join(' ');
    },
  });
  return paragraph.innerHTML;
}

function asText(line: string, stretches: Stretch[]): string {
  let html = '';
  let done = 0;
  for (const { start, end, styles } of stretches) {
    html += `${textIn(line.slice(done, start))}<mark class="${styles.join(' ')}">${textIn(line.slice(start, end))}</mark>`;
    done = end;
  }
  return html + textIn(line.slice(done));
}
