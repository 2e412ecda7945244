import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptHere } from '../utils/messages.ts';
import type { Result } from '../utils/result.ts';
import type { Annotation, Edit } from '../utils/store/annotation.ts';
import { AnnotationForm } from './form/AnnotationForm.tsx';
import { TagChips } from './form/TagChips.tsx';
import { ValueWords } from './ValueWords.tsx';
import { kindLetters, kindWords, words } from './words.ts';

interface Props {
  annotation: Annotation;
  /** How the page has it now; absent where no page is asked. */
  state?: KeptHere['state'];
  /** The wording the page has now, when that changed. */
  now?: string;
  /** Shows it in the page. */
  jump?: (() => void) | undefined;
  edit: (id: string, fields: Edit) => Promise<Result<unknown>>;
  remove: (id: string) => void;
  allTags: () => Promise<string[]>;
  /** Whether the form is open from the start: what was just kept takes a note at once. */
  editing?: boolean;
}

/** One kept passage or mention, and its form in the same place while it is edited. */
export function AnnotationRow(props: Props) {
  const { annotation, state = 'found', now, jump, edit, remove, allTags } = props;
  const { id, quote, note, tags, value, kind, colour, author, changedBy } = annotation;
  const [editing, setEditing] = useState(props.editing ?? false);
  // Only ever opens: a row that has just come in sight may have been opened by hand before this runs.
  useEffect(() => {
    if (props.editing) setEditing(true);
  }, [props.editing]);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    // The focus was in the form that goes.
    requestAnimationFrame(() => button.current?.focus());
  };
  const text = (
    <>
      <span class="quote" dir="auto">
        {quote}
      </span>
      {state === 'changed' && (
        <span class="now" dir="auto">
          <em>{words('stateChanged')}</em> {now}
        </span>
      )}
      {(author || changedBy) && (
        <em class="by">
          {[author && words('shareBy', author), changedBy && words('shareChangedBy', changedBy)]
            .filter(Boolean)
            .join(' · ')}
        </em>
      )}
      {state === 'lost' && <em class="lost">{words('stateLost')}</em>}
      {value && <ValueWords kind={kind} value={value} />}
      {note && !editing && (
        <span class="note" dir="auto">
          {note}
        </span>
      )}
    </>
  );
  return (
    <li class={`kept-row kept-${colour} state-${state}`}>
      <div class="kept-line">
        <span class={`letter kind-${kind}`} title={kindWords(kind)} aria-hidden="true">
          {kindLetters[kind]}
        </span>
        {jump ? (
          <button type="button" class="jump" onClick={jump}>
            {text}
          </button>
        ) : (
          <div class="jump">{text}</div>
        )}
        <button
          ref={button}
          type="button"
          class="icon"
          aria-label={words('edit', short(quote))}
          title={words('editShort')}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          <span aria-hidden="true">✎</span>
        </button>
        <button
          type="button"
          class="icon"
          aria-label={words('remove', short(quote))}
          title={words('removeShort')}
          onClick={() => remove(id)}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      {!editing && <TagChips tags={tags} />}
      {editing && (
        <AnnotationForm
          annotation={annotation}
          save={(fields) => edit(id, fields)}
          close={close}
          allTags={allTags}
        />
      )}
    </li>
  );
}

/** A name for a control, not the whole of a long passage. */
const short = (quote: string): string => {
  const characters = [...quote];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : quote;
};
