import { DOMParser } from '@xmldom/xmldom';
import { Window } from 'happy-dom';
import { parseDocument } from 'yaml';
import type { Read } from './read.ts';

export const documentOf = (html: string) =>
  new new Window().DOMParser().parseFromString(html, 'text/html');

/** By happy-dom. */
export function readHtml(html: string): Read[] {
  const quotes = [...documentOf(html).querySelectorAll('blockquote')];
  return quotes.map((quote) => ({ quote: quote.textContent }));
}

export function readAnnotatedCopy(html: string): Read[] {
  const quotes = [...documentOf(html).querySelectorAll('li > q')];
  return quotes.map((quote) => ({ quote: quote.textContent }));
}

/** The text under the marks of each annotation, in the order of the copy; its lines joined again. */
export function markedIn(html: string): string[] {
  const marked = new Map<string, string[]>();
  for (const line of documentOf(html).querySelectorAll('p, h1')) {
    const inLine = new Map<string, string>();
    for (const mark of line.querySelectorAll('mark')) {
      for (const name of mark.classList) {
        if (/^m\d+-\d+$/u.test(name)) inLine.set(name, (inLine.get(name) ?? '') + mark.textContent);
      }
    }
    for (const [name, part] of inLine) marked.set(name, [...(marked.get(name) ?? []), part]);
  }
  return [...marked.values()].map((parts) => parts.join('\n'));
}

const tei = 'http://www.tei-c.org/ns/1.0';

/** By @xmldom/xmldom, which throws on what is not well-formed. Offsets are code points. */
export function readTei(xml: string): Read[] {
  const document = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
  const texts = new Map<string, string[]>();
  for (const block of Array.from(document.getElementsByTagNameNS(tei, 'ab'))) {
    texts.set(block.getAttribute('xml:id') ?? '', [...(block.textContent ?? '')]);
  }
  return Array.from(document.getElementsByTagNameNS(tei, 'span')).map((span) => {
    const [, id = '', from = '', length = ''] =
      span.getAttribute('target')?.match(/^#string-range\((\w+),(\d+),(\d+)\)$/u) ?? [];
    const start = Number(from);
    const end = start + Number(length);
    const said = (name: string) => span.getElementsByTagNameNS(tei, name)[0]?.textContent;
    const value = said('date') ?? said('num');
    const quote = texts.get(id)?.slice(start, end).join('') ?? '';
    if (quote !== said('quote')) throw new Error(`${quote} is not ${said('quote')}`);
    return { quote, start, end, ...(value ? { value } : {}) };
  });
}

/** Front matter by yaml, and what follows it. */
export function partsOf(markdown: string): { facts: Record<string, string>; body: string } {
  const [, front = '', body = ''] = markdown.match(/^---\n(.*?)\n---\n(.*)$/su) ?? [];
  const document = parseDocument(front, { strict: true });
  if (document.errors.length > 0) throw document.errors[0];
  return { facts: document.toJS(), body };
}

/** The block quotes of the text, unescaped. */
export function readMarkdown(text: string): Read[] {
  const { body } = partsOf(text);
  const quotes = body.match(/(?:^> [^\n]*\n)+/gmu) ?? [];
  return quotes.map((lines) => ({
    quote: lines
      .replace(/^> /gmu, '')
      .trimEnd()
      .replace(/\\(\p{P}|\p{S})/gu, '$1'),
  }));
}
