import { type PageText, rangeAt, readPage } from '../../utils/text/page-text.ts';

/** Puts a body into the test's document and reads it. */
export function read(body: string, title = ''): PageText {
  document.documentElement.innerHTML = `<head><title>${title}</title></head><body>${body}</body>`;
  return readPage(document);
}

/** A page as `facts` tests want it: parsed, never shown. */
export function parse(head: string, body = '', html = '<html>'): Document {
  const source = `<!doctype html>${html}<head>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(source, 'text/html');
}

/** What the page itself holds where the text says a word stands, as a browser's range would give it. */
export function inPage(page: PageText, word: string): string {
  const start = page.text.indexOf(word);
  const ends = rangeAt(page, start, start + word.length);
  if (start < 0 || !ends) throw new Error(`"${word}" does not stand in the page`);
  const range = document.createRange();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return range.toString();
}
