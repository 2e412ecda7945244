import type { Format } from './format.ts';

const text = ';charset=utf-8';

/** In the order the reader sees them: to read, to cite, to count, to code, to exchange. */
export const formats: Format[] = [
  {
    id: 'markdown',
    label: 'formatMarkdown',
    extension: 'md',
    mime: `text/markdown${text}`,
    load: () => import('./markdown.ts'),
  },
  {
    id: 'html',
    label: 'formatHtml',
    extension: 'html',
    mime: `text/html${text}`,
    load: () => import('./html.ts'),
  },
  {
    id: 'annotated-copy',
    label: 'formatAnnotatedCopy',
    extension: 'annotated.html',
    mime: `text/html${text}`,
    load: () => import('./annotated-copy.ts'),
  },
  {
    id: 'text',
    label: 'formatText',
    extension: 'txt',
    mime: `text/plain${text}`,
    load: () => import('./text.ts'),
  },
  {
    id: 'csv',
    label: 'formatCsv',
    extension: 'csv',
    mime: `text/csv${text}`,
    load: () => import('./csv.ts'),
  },
  {
    id: 'xlsx',
    label: 'formatXlsx',
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    binary: true,
    load: () => import('./xlsx.ts'),
  },
  {
    id: 'json',
    label: 'formatJson',
    extension: 'json',
    mime: 'application/json',
    load: () => import('./json.ts'),
  },
  {
    id: 'json-lines',
    label: 'formatJsonLines',
    extension: 'jsonl',
    mime: 'application/jsonl',
    load: () => import('./json-lines.ts'),
  },
  {
    id: 'w3c',
    label: 'formatW3c',
    extension: 'jsonld',
    mime: 'application/ld+json',
    load: () => import('./w3c.ts'),
  },
  {
    id: 'ris',
    label: 'formatRis',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    load: () => import('./ris.ts'),
  },
  {
    id: 'bibtex',
    label: 'formatBibtex',
    extension: 'bib',
    mime: `application/x-bibtex${text}`,
    load: () => import('./bibtex.ts'),
  },
  {
    id: 'csl-json',
    label: 'formatCslJson',
    extension: 'csl.json',
    mime: 'application/vnd.citationstyles.csl+json',
    load: () => import('./csl-json.ts'),
  },
  {
    id: 'brat',
    label: 'formatBrat',
    extension: 'brat.zip',
    mime: 'application/zip',
    binary: true,
    load: () => import('./brat.ts'),
  },
  {
    id: 'conll',
    label: 'formatConll',
    extension: 'conll',
    mime: `text/plain${text}`,
    load: () => import('./conll.ts'),
  },
  {
    id: 'doccano',
    label: 'formatDoccano',
    extension: 'doccano.jsonl',
    mime: 'application/jsonl',
    load: () => import('./doccano.ts'),
  },
  {
    id: 'label-studio',
    label: 'formatLabelStudio',
    extension: 'label-studio.json',
    mime: 'application/json',
    load: () => import('./label-studio.ts'),
  },
  {
    id: 'tei',
    label: 'formatTei',
    extension: 'tei.xml',
    mime: 'application/tei+xml',
    load: () => import('./tei.ts'),
  },
  {
    id: 'geojson',
    label: 'formatGeojson',
    extension: 'geojson',
    mime: 'application/geo+json',
    load: () => import('./geojson.ts'),
  },
  {
    id: 'ics',
    label: 'formatIcs',
    extension: 'ics',
    mime: `text/calendar${text}`,
    load: () => import('./ics.ts'),
  },
];

/** The format of that id, or `undefined`. */
export const formatOf = (id: string): Format | undefined =>
  formats.find((format) => format.id === id);
