import { readFacts } from '../../utils/text/facts.ts';
import { readPage } from '../../utils/text/page-text.ts';

/** Runs measured; one more goes before them, for the code to be compiled. */
const RUNS = 9;

/** Runs in the page: what is read of it, beside the lines of the article chosen by hand. */
export function measure(article: string, either: string) {
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const { text } = readPage(document);
  const lines = [...document.querySelectorAll<HTMLElement>(article)].filter(
    (element) => element.checkVisibility() && !isOneLink(element),
  );
  return {
    text,
    facts: readFacts(document, url, text),
    article: lines.map((element) => element.textContent),
    either: [...document.querySelectorAll(either)].map((element) => element.textContent).join(' '),
    readMs: median(() => readPage(document)),
    innerTextMs: median(() => document.body.innerText),
    textContentMs: median(() => document.body.textContent),
  };
}

/** Firefox's clock is coarse: what is short is done over until it took some milliseconds. */
function median(work: () => unknown): number {
  work();
  const times = Array.from({ length: RUNS }, () => {
    let done = 0;
    const start = performance.now();
    while (performance.now() - start < 5) {
      work();
      done++;
    }
    return (performance.now() - start) / done;
  });
  return times.sort((a, b) => a - b)[(RUNS - 1) / 2] ?? 0;
}

function isOneLink(element: Element): boolean {
  const link = element.querySelector('a');
  return (
    link !== null &&
    link.textContent?.trim() === element.textContent?.trim() &&
    element.matches('p, li')
  );
}
