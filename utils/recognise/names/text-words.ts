import { sentenceStarts } from './sentences.ts';
import { type Tokens, tokenise } from './tokens.ts';
import type { Vocabulary, Word } from './words.ts';

/** A text cut into tokens, each with its word, and into sentences. */
export interface TextWords {
  tokens: Tokens;
  words: Word[];
  /** First token of each sentence, then the number of tokens. */
  starts: number[];
}

export function readWords(text: string, vocabulary: Vocabulary): TextWords {
  vocabulary.trim();
  const tokens = tokenise(text);
  const words: Word[] = [];
  for (let i = 0; i < tokens.start.length; i++) {
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    const glued = i > 0 && tokens.end[i - 1] === start && tokens.start[i + 1] === end;
    words.push(vocabulary.word(text.slice(start, end), glued));
  }
  return { tokens, words, starts: sentenceStarts(text, tokens, words) };
}
