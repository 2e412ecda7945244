import type { KeptHere } from '../utils/messages.ts';
import type { Result } from '../utils/result.ts';
import type { Edit } from '../utils/store/annotation.ts';
import { AnnotationRow } from './AnnotationRow.tsx';
import { EmptyState } from './EmptyState.tsx';
import { tagsInUse } from './form/tags-in-use.ts';
import { words } from './words.ts';

interface Props {
  kept: KeptHere[];
  /** The annotation whose form is open: what was just kept. */
  editing: string | undefined;
  jump: (place: { start: number; end: number }) => void;
  edit: (id: string, fields: Edit) => Promise<Result<unknown>>;
  remove: (id: string) => void;
}

/** What is kept on this page, in the order of the text. */
export function KeptList({ kept, editing, jump, edit, remove }: Props) {
  if (kept.length === 0) return <EmptyState text={words('keptNothing')} />;
  return (
    <ul class="kept-list">
      {kept.map(({ annotation, state, start, end, now }) => (
        <AnnotationRow
          key={annotation.id}
          annotation={annotation}
          state={state}
          {...(now === undefined ? {} : { now })}
          jump={start === undefined || end === undefined ? undefined : () => jump({ start, end })}
          edit={edit}
          remove={remove}
          allTags={tagsInUse}
          editing={annotation.id === editing}
        />
      ))}
    </ul>
  );
}
