import { useState } from 'preact/hooks';
import { askPatiently } from '../../../utils/patience.ts';
import type { Page } from '../../../utils/store/annotation.ts';
import { problemWords, words } from '../../words.ts';
import type { DetailProps } from './Detail.tsx';
import { Source } from './Source.tsx';

/** An article: its facts, and the reader's note on it as a whole. */
export function PageDetail({ page, actions, back, ...props }: DetailProps & { page: Page }) {
  const [note, setNote] = useState(page.note ?? '');
  const save = async (event: Event) => {
    event.preventDefault();
    const answer = await askPatiently('notePage', { page, note: note.trim() });
    if (answer.ok) {
      actions.say(words('saved'), true);
      back();
    } else actions.say(problemWords('problemNotSaved'));
  };
  return (
    <>
      <h2>{words('libraryArticle')}</h2>
      <Source page={page} quote="" fragment="" actions={actions} {...props} />
      <form class="keep-form" onSubmit={save}>
        <label>
          {words('libraryPageNote')}
          <textarea
            name="page-note"
            dir="auto"
            rows={3}
            value={note}
            onInput={({ currentTarget: { value } }) => setNote(value)}
          />
        </label>
        <div class="actions">
          <button type="submit" class="primary">
            {words('save')}
          </button>
        </div>
      </form>
    </>
  );
}
