import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Annotation, Page } from '../../../utils/store/annotation.ts';
import { createLibraryIndex } from '../../../utils/store/search/library-index.ts';
import { formOfWord } from '../../../utils/store/search/word-form.ts';
import { pick, seeded } from '../anchor/random.ts';
import { keystrokes, median } from './texts.ts';

const pages = 5000;
const onEach = 20;

interface Engine {
  add(id: number, text: string): void;
  /** How many texts are found. */
  find(typed: string): number;
}

/** Both forms of a word: as it is written, and bare, so that a bare query finds it. */
const bothForms = (word: string): string[] => {
  const { bare } = formOfWord(word);
  const written = word.toLowerCase().normalize('NFC');
  return bare === written ? [bare] : [written, bare];
};

function minisearch(): Engine {
  const index = new MiniSearch({
    fields: ['text'],
    storeFields: [],
    processTerm: bothForms,
    searchOptions: {
      combineWith: 'AND',
      prefix: (_term, at, terms) => at === terms.length - 1,
      // The query's words stay as they are typed: tones decide.
      processTerm: (word) => word.toLowerCase().normalize('NFC'),
    },
  });
  return {
    add: (id, text) => index.add({ id, text }),
    find: (typed) => index.search(typed).length,
  };
}

function flexsearch(): Engine {
  const index = new FlexSearch.Index({
    tokenize: 'forward',
    encode: (text: string) =>
      text
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .filter(Boolean)
        .flatMap(bothForms),
  });
  return {
    add: (id, text) => {
      index.add(id, text);
    },
    // `encode` serves queries as well: one with tones asks for its bare form too.
    find: (typed) => index.search(typed, { limit: 1_000_000 }).length,
  };
}

function newsmark(): Engine {
  const index = createLibraryIndex();
  return {
    add(id, text) {
      const number = String(Math.floor(id / onEach));
      const page: Page = { id: number, url: '', title: '', site: 's', accessed: '', sha256: '' };
      const annotation = { ...blank, id: String(id), page: number, quote: text };
      index.put({ page, annotations: [annotation] });
    },
    find: (typed) => index.find({ text: typed }, 'kept').annotations,
  };
}

const blank: Annotation = {
  id: '',
  kind: 'passage',
  quote: '',
  anchor: { exact: '', prefix: '', suffix: '', start: 0 },
  note: '',
  tags: [],
  colour: 'yellow',
  page: '',
  created: '',
  changed: '',
  by: 'person',
};

/** The lines every engine is asked: the query, and the texts of which it must find just the first. */
const lines: [typed: string, wanted: string, other: string][] = [
  ['nguyen', 'Nguyễn Văn A', 'Nguồn'],
  ['duong', 'Đường Láng', 'dừng'],
  ['hà', 'Hà Nội', 'hạ tầng'],
  ['đ', 'đi', 'di'],
  ['uỷ', 'Thành ủy', 'uy tín'],
  ['hoà', 'hoàng', 'hoạ'],
  ['ủy', 'Thành ủy'.normalize('NFD'), 'uy'],
  ['"chính phủ"', 'chính phủ', 'phủ chính'],
  ['14/15', '14/15 quận', '15 trên 14'],
  ['chính ph', 'chính phủ', 'chín phủ'],
];

/** Our search and two libraries on the same 100,000 texts: time, memory, and the lines each gets right. */
export function comparePeers(sentences: string[]) {
  return Object.fromEntries(
    Object.entries({ newsmark, minisearch, flexsearch }).map(([name, create]) => [
      name,
      measure(create, sentences),
    ]),
  );
}

function measure(create: () => Engine, sentences: string[]) {
  const random = seeded(1);
  globalThis.gc?.();
  const before = used();
  const engine = create();
  const built = performance.now();
  for (let id = 0; id < pages * onEach; id++) engine.add(id, pick(random, sentences));
  engine.find('a');
  const buildMs = performance.now() - built;
  globalThis.gc?.();
  const memory = used() - before;
  const times = keystrokes.map((typed) => {
    const began = performance.now();
    engine.find(typed);
    return performance.now() - began;
  });
  return {
    'build ms': Math.round(buildMs),
    'memory MB': Math.round(memory / 1e6),
    'keystroke ms, median': rounded(median(times)),
    'keystroke ms, slowest': rounded(Math.max(...times)),
    'lines right': `${lines.filter((line) => isRight(create(), line)).length}/${lines.length}`,
  };
}

function isRight(engine: Engine, [typed, wanted, other]: (typeof lines)[number]): boolean {
  engine.add(1, wanted);
  const found = engine.find(typed);
  engine.add(2, other);
  return found === 1 && engine.find(typed) === 1;
}

const used = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const rounded = (value: number): number => Math.round(value * 10) / 10;
