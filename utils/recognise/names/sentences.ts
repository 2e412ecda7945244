import { character, classOf } from './characters.ts';
import type { Tokens } from './tokens.ts';
import type { Word } from './words.ts';

/** Longer stretches are cut, so that a page without a full stop costs no more than any other. */
const longestSentence = 256;

const enders = new Set(['.', '!', '?', '…', '。']);
const closers = new Set(['"', '”', "'", '’', ')', ']', '»']);

/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  (
    'bs capt co col corp dr ths gen gov gs hon inc jr lt ltd messrs mr mrs ms no nxb p pgs prof q rep rev sen sgt sr ' +
    'st th tp ts tt tx vs'
  ).split(' '),
);

/** First tokens of the sentences of a text, then the number of tokens. Lines are sentences of their own. */
export function sentenceStarts(text: string, tokens: Tokens, words: readonly Word[]): number[] {
  const starts = [0];
  let begun = 0;
  for (let i = 1; i < words.length; i++) {
    const gap = (tokens.start[i] as number) - (tokens.end[i - 1] as number);
    const breaks =
      (gap > 0 && hasNewline(text, tokens.end[i - 1] as number, tokens.start[i] as number)) ||
      i - begun >= longestSentence ||
      (gap > 0 && endsSentence(words, i));
    if (breaks) {
      starts.push(i);
      begun = i;
    }
  }
  if (words.length > 0) starts.push(words.length);
  return starts;
}

function hasNewline(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return true;
  }
  return false;
}

/** Whether the token before `next` ends a sentence, a closing quote behind the full stop included. */
function endsSentence(words: readonly Word[], next: number): boolean {
  let at = next - 1;
  if (closers.has(words[at]?.text ?? '')) at--;
  if (!enders.has(words[at]?.text ?? '')) return false;
  const first = classOf((words[next] as Word).text.charCodeAt(0));
  if (first === character.lower) return false;
  const before = words[at - 1];
  if (words[at]?.text !== '.' || !before) return true;
  if (abbreviations.has(before.lower)) return false;
  return !(before.isCapital && before.text.length === 1);
}
