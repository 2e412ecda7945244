import type { Annotation } from '../../../utils/store/annotation.ts';
import type { Phrase } from '../../../utils/store/search/query.ts';
import { ValueWords } from '../../ValueWords.tsx';
import { kindLetters, kindWords, words } from '../../words.ts';
import { Cell } from './grid.ts';
import { Marked } from './Marked.tsx';

interface Props {
  annotation: Annotation;
  phrases: Phrase[];
  selected: boolean;
}

/** Tags that fit a line; the detail has them all. */
const mostTags = 4;

/** What a list shows of an annotation: its words, what they mean, and the reader's note and tags. */
export function ResultRow({ annotation, phrases, selected }: Props) {
  const { kind, quote, value, label, note, tags, colour } = annotation;
  return (
    <>
      <Cell class="tick">
        <span class={selected ? 'box ticked' : 'box'} aria-hidden="true" />
        <span class={`letter kind-${kind}`} title={kindWords(kind)} aria-hidden="true">
          {kindLetters[kind]}
        </span>
        <span class="unseen">{kindWords(kind)}</span>
      </Cell>
      <Cell class={`said kept-${colour}`}>
        <Marked class="quote" text={quote} phrases={phrases} />
        <span class="about">
          {value && <ValueWords kind={kind} value={value} />}
          {label && label !== quote && <Marked class="label" text={label} phrases={phrases} />}
          {note && <Marked class="note" text={note.slice(0, 2000)} phrases={phrases} most={160} />}
          {tags.slice(0, mostTags).map((tag) => (
            <span key={tag} class="tag">
              <Marked text={tag} phrases={phrases} most={40} />
            </span>
          ))}
          {tags.length > mostTags && (
            <span class="count" title={words('libraryMoreTags', tags.length - mostTags)}>
              +{tags.length - mostTags}
            </span>
          )}
        </span>
      </Cell>
    </>
  );
}
