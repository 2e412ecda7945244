import { words } from '../words.ts';
import type { Actions } from './use-actions.ts';

/** What happened last, for eyes and screen readers, and the way back. */
export function UndoNotice({ actions: { said, undo, say } }: { actions: Actions }) {
  return (
    <div class="said" role="status">
      {said && (
        <>
          <span>{said.text}</span>
          {said.undo && (
            <button type="button" class="undo" onClick={() => void undo()}>
              {words('libraryUndo')}
            </button>
          )}
          <button
            type="button"
            class="icon"
            aria-label={words('libraryClose')}
            onClick={() => say('')}
          >
            <span aria-hidden="true">×</span>
          </button>
        </>
      )}
    </div>
  );
}
