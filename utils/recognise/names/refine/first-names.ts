import { nameKinds } from '../../mention.ts';
import { bitOf } from '../lexicon.ts';
import type { Span } from '../tag.ts';
import type { Article } from './article.ts';

const person = nameKinds.indexOf('person');
const confidence = 0.6;
/** The model must not be sure of the contrary. */
const inMind = 0.02;
const otherBits =
  bitOf.common |
  bitOf.title |
  bitOf.organisationHead |
  bitOf.placeHead |
  bitOf.otherHead |
  bitOf.country |
  bitOf.place |
  bitOf.organisation;

/**
 * A Vietnamese first name by itself that the model passed over ("Toàn âm thầm theo Thư"): a capital
 * inside sentences, more than once and each time before another word, so that it is no first syllable
 * of one that is written so ("Hòa thượng", "Thư khen"). Then it is one at the start of sentences too.
 */
export function addFirstNames(spans: Span[], article: Article): Span[] {
  if (article.lang !== 'vi') return spans;
  const { words } = article;
  const starts = new Set(article.starts);
  const opens = (at: number) => starts.has(at) || words[at - 1]?.opens === true;
  const small = new Set(words.filter((word) => !word.isCapital).map((word) => word.id));
  const added: Span[] = [];
  for (const places of candidates(spans, article).values()) {
    const inside = places.filter((at) => !opens(at));
    const sure = inside.reduce((sum, at) => sum + (article.inName[at] as number), 0);
    const followers = new Set(inside.map((at) => words[at + 1]?.id));
    if (inside.length < 2 || followers.size < 2 || sure < inMind * inside.length) continue;
    const isWord = small.has(words[places[0] as number]?.id ?? -1);
    for (const from of isWord ? inside : places) {
      added.push({ from, to: from + 1, kind: person, confidence });
    }
  }
  return added.length === 0 ? spans : [...spans, ...added].sort((a, b) => a.from - b.from);
}

/** Places of first names that stand alone and in no name, by word; sentences mostly of capitals left out. */
function candidates(spans: Span[], { words, starts }: Article): Map<number, number[]> {
  const taken = new Uint8Array(words.length);
  for (const { from, to } of spans) taken.fill(1, from, to);
  const found = new Map<number, number[]>();
  for (let s = 0; s + 1 < starts.length; s++) {
    const own = words.slice(starts[s], starts[s + 1]);
    const capitals = own.filter((word) => word.isCapital).length;
    if (capitals * 2 > own.filter((word) => word.isLetters).length) continue;
    own.forEach((word, i) => {
      const isName = word.isCapital && (word.kinds & bitOf.given) !== 0 && word.text.length > 1;
      const at = (starts[s] as number) + i;
      if (!isName || word.kinds & otherBits || taken[at]) return;
      if (own[i - 1]?.isCapital || own[i + 1]?.isCapital) return;
      const places = found.get(word.id);
      if (places) places.push(at);
      else found.set(word.id, [at]);
    });
  }
  return found;
}
