/** A word that keeps its id through every edit: the ground truth of where a quote went. */
export interface Word {
  id: number;
  text: string;
  /** True when an edit put another word in its place. */
  replaced?: boolean;
}

export type Paragraphs = Word[][];

export interface Rendered {
  text: string;
  /** Offsets of each word still there, by id. */
  extents: Map<number, readonly [number, number]>;
}

/** Words of an article, one paragraph a line. */
export function wordsOf(article: string): Paragraphs {
  let id = 0;
  return article
    .split('\n')
    .map((line) => line.split(' ').filter((text) => text !== ''))
    .filter((line) => line.length > 0)
    .map((line) => line.map((text) => ({ id: id++, text })));
}

/** The text of the paragraphs, one a line, and where each word landed. */
export function render(paragraphs: Paragraphs, gap: () => string = () => ' '): Rendered {
  const extents = new Map<number, readonly [number, number]>();
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n';
    paragraph.forEach((word, i) => {
      if (i > 0) text += gap();
      extents.set(word.id, [text.length, text.length + word.text.length]);
      text += word.text;
    });
  }
  return { text, extents };
}
