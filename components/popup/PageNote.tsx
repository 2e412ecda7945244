import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../utils/result.ts';
import { dropDraft, readDraft, writeDraft } from '../form/draft.ts';
import { problemWords, words } from '../words.ts';

interface Props {
  /** `Page.id`. */
  page: string;
  note: string;
  save: (note: string) => Promise<Result<unknown>>;
}

/** What the reader notes of the article as a whole. */
export function PageNote({ page, note, save }: Props) {
  const draft = readDraft(page)?.note;
  const [open, setOpen] = useState(draft !== undefined);
  const [text, setText] = useState(draft ?? note);
  const [problem, setProblem] = useState(false);

  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);

  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await save(text.trim());
    setProblem(!answer.ok);
    if (!answer.ok) return;
    dropDraft(page);
    setOpen(false);
  };
  const giveUp = () => {
    dropDraft(page);
    setText(note);
    setOpen(false);
  };
  if (!open) {
    return (
      <div class="page-note">
        {note && (
          <p class="note" dir="auto">
            {note}
          </p>
        )}
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {words(note ? 'pageNoteEdit' : 'pageNoteAdd')}
        </button>
      </div>
    );
  }
  return (
    <form
      class="page-note keep-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        giveUp();
      }}
    >
      <label>
        {words('pageNote')}
        <textarea
          ref={field}
          name="page-note"
          dir="auto"
          rows={2}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            writeDraft(page, value === note ? {} : { note: value });
          }}
        />
      </label>
      {problem && (
        <p class="problem" role="alert">
          {problemWords('problemNotSaved')}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {words('save')}
        </button>
        <button type="button" onClick={giveUp}>
          {words('cancel')}
        </button>
      </div>
    </form>
  );
}
