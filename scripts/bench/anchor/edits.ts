import { below, pick, type Random } from './random.ts';
import { type Paragraphs, type Rendered, render, type Word } from './words.ts';

/** What happens to a page between keeping a quote and looking for it again. */
export type Edit = (page: Paragraphs, random: Random, quotes: readonly Quoted[]) => Rendered & Fate;

interface Fate {
  replaced: Set<number>;
}

/** First and last word of a quote. */
export interface Quoted {
  first: number;
  last: number;
}

const filler =
  'the company said on Monday that a new review would begin next year after officials raised questions about costs and safety in several regions of the country theo đó các đơn vị liên quan tiếp tục rà soát hồ sơ để trình cấp có thẩm quyền xem xét trong thời gian tới'.split(
    ' ',
  );

const toneSwaps: [RegExp, string][] = ['oa', 'oe', 'uy'].flatMap(([first = '', second = '']) =>
  ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone): [RegExp, string] => [
    new RegExp(`(?<![qQ])${(first + tone).normalize('NFC')}${second}(?!\\p{L})`, 'gu'),
    first + (second + tone).normalize('NFC'),
  ]),
);

/** The twelve kinds, in the order they are reported. */
export const edits: Record<string, Edit> = {
  'nothing changed': (page) => finish(page),
  '1 % of words': (page, random) => finish(replaceWords(page, random, 0.01)),
  '5 % of words': (page, random) => finish(replaceWords(page, random, 0.05)),
  '10 % of words': (page, random) => finish(replaceWords(page, random, 0.1)),
  '20 % of words': (page, random) => finish(replaceWords(page, random, 0.2)),
  'sentences in and out': (page, random) => finish(editSentences(page, random, 0.08)),
  'paragraphs moved': (page, random) => finish(moveParagraphs(page, random, 0.25)),
  'spaces, quotes, dashes': (page, random) => finish(retype(page, random), gaps(random, 0.25)),
  'NFC to NFD': (page) => finish(respell(page, (text) => text.normalize('NFD'))),
  'tone placement': (page) => finish(respell(page, moveTones)),
  'all of these': (page, random) =>
    finish(
      moveParagraphs(
        editSentences(replaceWords(respell(page, moveTones), random, 0.03), random, 0.05),
        random,
        0.15,
      ),
      gaps(random, 0.05),
    ),
  'quotes deleted': (page, random, quotes) => finish(deleteQuotes(page, random, quotes, 0.1)),
};

function finish(page: Paragraphs, gap?: () => string): Rendered & Fate {
  const replaced = page.flat().filter((word) => word.replaced);
  return { ...render(page, gap), replaced: new Set(replaced.map(({ id }) => id)) };
}

const respell = (page: Paragraphs, spell: (text: string) => string): Paragraphs =>
  page.map((paragraph) => paragraph.map((word) => ({ ...word, text: spell(word.text) })));

function moveTones(text: string): string {
  return toneSwaps.reduce((moved, [old, modern]) => moved.replace(old, modern), text);
}

function replaceWords(page: Paragraphs, random: Random, share: number): Paragraphs {
  const replace = (word: Word): Word =>
    random() < share ? { ...word, text: pick(random, filler), replaced: true } : word;
  return page.map((paragraph) => paragraph.map(replace));
}

function editSentences(page: Paragraphs, random: Random, share: number): Paragraphs {
  const edit = (paragraph: Word[]): Word[] =>
    sentencesOf(paragraph).flatMap((sentence) => {
      if (random() < share) return [];
      return random() < share ? [...sentence, ...newSentence(random)] : sentence;
    });
  return page.map(edit).filter((paragraph) => paragraph.length > 0);
}

function sentencesOf(paragraph: Word[]): Word[][] {
  const sentences: Word[][] = [[]];
  for (const word of paragraph) {
    sentences.at(-1)?.push(word);
    if (/[.!?]["”’']?$/u.test(word.text)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** Ids below zero are nobody's quote. */
function newSentence(random: Random): Word[] {
  return Array.from({ length: 6 + below(random, 14) }, () => ({
    id: -1 - below(random, 2 ** 30),
    text: pick(random, filler),
  }));
}

function moveParagraphs(page: Paragraphs, random: Random, share: number): Paragraphs {
  const staying: Paragraphs = [];
  const moving: Paragraphs = [];
  for (const paragraph of page) (random() < share ? moving : staying).push(paragraph);
  for (const paragraph of moving) staying.splice(below(random, staying.length + 1), 0, paragraph);
  return staying;
}

function retype(page: Paragraphs, random: Random): Paragraphs {
  return respell(page, (text) => {
    let typed = text;
    if (random() < 0.5) typed = typed.replace(/['’]/gu, random() < 0.5 ? '’' : "'");
    if (random() < 0.5) typed = typed.replace(/["“”]/gu, '“');
    if (random() < 0.5) typed = typed.replace(/[-–—]/gu, '–');
    // After the second letter, where a long word may be hyphenated.
    if (random() < 0.05) typed = typed.replace(/^(\p{L}{2})(?=\p{L}{3})/u, '$1\u00ad');
    return typed;
  });
}

const gaps =
  (random: Random, share: number): (() => string) =>
  () =>
    random() < share ? pick(random, ['\u00a0', '\u00a0', '  ', ' \n ', '\u2009']) : ' ';

function deleteQuotes(
  page: Paragraphs,
  random: Random,
  quotes: readonly Quoted[],
  share: number,
): Paragraphs {
  const deleted = new Set<number>();
  for (const { first, last } of quotes) {
    if (random() >= share) continue;
    for (let id = first; id <= last; id++) deleted.add(id);
  }
  const keep = (paragraph: Word[]) => paragraph.filter(({ id }) => !deleted.has(id));
  return page.map(keep).filter((paragraph) => paragraph.length > 0);
}
