import type { KeptHere } from '../utils/messages.ts';
import type { Annotation } from '../utils/store/annotation.ts';
import { KeptRow } from './KeptRow.tsx';
import { words } from './words.ts';

interface Props {
  kept: KeptHere[];
  jump: (place: { start: number; end: number }) => void;
  edit: (annotation: Annotation) => void;
  remove: (id: string) => void;
  keepSelection: () => void;
}

/** What is kept on this page, in the order of the text, and the button that keeps the selection. */
export function KeptList({ kept, jump, edit, remove, keepSelection }: Props) {
  return (
    <section class="kept">
      <header>
        <h2>
          {words('keptHere')} <span class="count">{kept.length}</span>
        </h2>
        <button type="button" class="primary keep-selection" onClick={keepSelection}>
          {words('keepSelection')}
        </button>
      </header>
      {kept.length === 0 && <p class="hint">{words('keptNothing')}</p>}
      <ul>
        {kept.map((here) => (
          <KeptRow key={here.annotation.id} here={here} jump={jump} edit={edit} remove={remove} />
        ))}
      </ul>
    </section>
  );
}
