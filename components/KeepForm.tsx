import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../utils/store/annotation.ts';
import { words } from './words.ts';

interface Props {
  annotation: Annotation;
  save: (annotation: Annotation) => void;
  cancel: () => void;
}

/** A note and tags for what is about to be kept, or is kept already. */
export function KeepForm({ annotation, save, cancel }: Props) {
  const [note, setNote] = useState(annotation.note);
  const [tags, setTags] = useState(annotation.tags.join(', '));
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);

  const submit = (event: Event) => {
    event.preventDefault();
    save({ ...annotation, note: note.trim(), tags: tagsIn(tags) });
  };
  return (
    <form
      class="keep-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        cancel();
      }}
    >
      <blockquote>{annotation.quote}</blockquote>
      <label>
        {words('note')}
        <textarea
          ref={first}
          name="note"
          rows={2}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <label>
        {words('tags')} <small>{words('tagsHint')}</small>
        <input name="tags" value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
      </label>
      <div class="actions">
        <button type="submit" class="primary">
          {words('save')}
        </button>
        <button type="button" onClick={cancel}>
          {words('cancel')}
        </button>
      </div>
    </form>
  );
}

const tagsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];
