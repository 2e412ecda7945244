import type { Page } from '../../store/annotation.ts';
import type { WriteOptions } from '../format.ts';
import { attributeIn, textIn } from './markup.ts';
import { addressOf, linkOf } from './page-facts.ts';

export const style = `
:root { color-scheme: light dark; --line: #8886; --soft: #767676; }
body { font: 1rem/1.6 Georgia, "Times New Roman", serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
article + article { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
.facts, .said { color: GrayText; font: .875rem/1.5 system-ui, sans-serif; }
blockquote { margin: 1.5rem 0 .25rem; padding-left: 1rem; border-left: 4px solid var(--line); white-space: pre-wrap; }
p, li { white-space: pre-wrap; overflow-wrap: anywhere; }
.tag { border: 1px solid var(--line); border-radius: 1em; padding: 0 .5em; }
mark { color: inherit; background: #ffd83d66; border-bottom: 2px solid #b08900; }
.green { background: #7bd88f66; border-color: #2e8b57; }
.blue { background: #7fb8ff66; border-color: #2b6cb0; }
.rose { background: #ff9db066; border-color: #b83254; }
.grey { background: #b0b0b066; border-color: #666; }
`;

/** SHA-256 of `style`, in base64: the one style the page's own policy lets in. A test reckons it anew. */
export const styleHash = 'q3acPDAHlbXZ/ldqs/VPGEgqI4ey8XJyl/6AtkK8Gv0=';

const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * The head of a page that stands alone: nothing in it runs, and nothing is fetched, by its own policy
 * too. The empty icon keeps browsers from asking for one.
 */
export const pageHead = (title: string, { language = 'en' }: WriteOptions): string =>
  `<!doctype html>
<html lang="${attributeIn(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${textIn(title)}</title>
<style>${style}</style>
</head>
<body>
`;

export const pageFoot = '</body>\n</html>\n';

/** Byline, site, dates and address of an article, as a paragraph. */
export function factsOf(page: Page, { word }: WriteOptions): string {
  const address = addressOf(page);
  const link = linkOf(address);
  const shown = textIn(address);
  const facts = [
    page.byline && textIn(page.byline),
    page.site && textIn(page.site),
    page.published && `${textIn(word('exportPublished'))} ${textIn(page.published)}`,
    link ? `<a href="${attributeIn(link)}" rel="noreferrer">${shown}</a>` : shown,
    `${textIn(word('exportAccessed'))} ${textIn(page.accessed)}`,
  ];
  // Isolated, so that a right-to-left override in one does not turn the others around.
  const isolated = facts.filter(Boolean).map((fact) => `<bdi>${fact}</bdi>`);
  return `<p class="facts">${isolated.join(' · ')}</p>\n`;
}

/** `lang` of the article, so that it is spoken and hyphenated in its own language. */
export const langOf = ({ lang }: Page): string => (lang ? ` lang="${attributeIn(lang)}"` : '');
