import { readFacts } from '../../utils/text/facts.ts';
import { readPage } from '../../utils/text/page-text.ts';

/** Runs in the page: what is read of it, beside the lines of the article chosen by hand. */
export function measure(article: string, either: string) {
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const times: number[] = [];
  for (let run = 0; run < 9; run++) {
    const start = performance.now();
    readPage(document);
    times.push(performance.now() - start);
  }
  const { text } = readPage(document);
  const lines = [...document.querySelectorAll<HTMLElement>(article)].filter(
    (element) => element.checkVisibility() && !isOneLink(element),
  );
  return {
    text,
    facts: readFacts(document, url, text),
    article: lines.map((element) => element.textContent),
    either: [...document.querySelectorAll(either)].map((element) => element.textContent).join(' '),
    ms: times.sort((a, b) => a - b)[4],
  };
}

function isOneLink(element: Element): boolean {
  const link = element.querySelector('a');
  return (
    link !== null &&
    link.textContent?.trim() === element.textContent?.trim() &&
    element.matches('p, li')
  );
}
