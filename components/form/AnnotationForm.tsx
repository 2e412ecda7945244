import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../utils/result.ts';
import type { Annotation, Edit } from '../../utils/store/annotation.ts';
import { withTags } from '../parts/tags.ts';
import { notSaved, problemWords, words } from '../words.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { changedFields } from './changed-fields.ts';
import { dropDraft, readDraft, writeDraft } from './draft.ts';
import { TagField } from './TagField.tsx';

interface Props {
  annotation: Annotation;
  /** Saves the fields the reader changed; answers when they are on disk, or why they are not. */
  save: (fields: Edit) => Promise<Result<unknown>>;
  /** Called once all is saved, or given up. */
  close: () => void;
  allTags: () => Promise<string[]>;
}

/** Note, tags and colour of what is kept. It stays, with all that was typed, until a save is acknowledged. */
export function AnnotationForm({ annotation, save, close, allTags }: Props) {
  // What the form opened with: the annotation may be edited in another window meanwhile.
  const [before] = useState(annotation);
  const [now, set] = useState(() => ({ ...before, ...readDraft(before.id) }));
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'open' | 'saving' | { problem: string }>('open');
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    first.current?.focus();
    // All of it, where it has room: the focus alone brings no more than the note in sight.
    first.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);

  const change = (fields: Partial<Annotation>, pending = typed) => {
    const changed = { ...now, ...fields };
    set(changed);
    setTyped(pending);
    const tags = withTags(changed.tags, pending);
    writeDraft(before.id, changedFields(before, { ...changed, tags }));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (state === 'saving') return;
    const fields = changedFields(before, {
      ...now,
      note: now.note.trim(),
      tags: withTags(now.tags, typed),
    });
    setState('saving');
    const answer = Object.keys(fields).length > 0 ? await save(fields) : undefined;
    if (answer?.ok === false) {
      setState({ problem: answer.error });
      return;
    }
    dropDraft(before.id);
    close();
  };
  const giveUp = () => {
    dropDraft(before.id);
    close();
  };

  return (
    <form
      class="keep-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          giveUp();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
      }}
    >
      <label>
        {words('note')}
        <textarea
          ref={first}
          name="note"
          dir="auto"
          rows={2}
          // What was typed after the press would go with the form.
          readOnly={state === 'saving'}
          value={now.note}
          onInput={({ currentTarget: { value } }) => change({ note: value })}
        />
      </label>
      <TagField
        tags={now.tags}
        typed={typed}
        change={(tags, pending) => change({ tags }, pending)}
        allTags={allTags}
      />
      <ColourChoice colour={now.colour} choose={(colour) => change({ colour })} />
      {typeof state === 'object' && (
        <p class="problem" role="alert">
          {problemWords(notSaved(state.problem))}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={state === 'saving'}>
          {words(state === 'saving' ? 'saving' : 'save')}
        </button>
        <button type="button" onClick={giveUp}>
          {words('cancel')}
        </button>
      </div>
    </form>
  );
}
