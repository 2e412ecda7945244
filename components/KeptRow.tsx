import type { KeptHere } from '../utils/messages.ts';
import type { Annotation } from '../utils/store/annotation.ts';
import { words } from './words.ts';

interface Props {
  here: KeptHere;
  jump: (place: { start: number; end: number }) => void;
  edit: (annotation: Annotation) => void;
  remove: (id: string) => void;
}

/** One kept passage or mention: its words, note and tags, and whether the page still has it. */
export function KeptRow({ here: { annotation, state, start, end }, jump, edit, remove }: Props) {
  const { id, quote, note, tags, value, colour } = annotation;
  const place = start === undefined || end === undefined ? undefined : { start, end };
  return (
    <li class={`kept-row kept-${colour} state-${state}`}>
      <button type="button" class="jump" disabled={!place} onClick={() => place && jump(place)}>
        <span class="quote">{quote}</span>
        {value && <code>{value}</code>}
        {state === 'changed' && <em>{words('stateChanged')}</em>}
        {state === 'lost' && <em>{words('stateLost')}</em>}
        {note && <span class="note">{note}</span>}
        {tags.length > 0 && <span class="tags">{tags.map((tag) => `#${tag}`).join(' ')}</span>}
      </button>
      <button
        type="button"
        class="icon"
        aria-label={words('edit', quote)}
        onClick={() => edit(annotation)}
      >
        ✎
      </button>
      <button
        type="button"
        class="icon"
        aria-label={words('remove', quote)}
        onClick={() => remove(id)}
      >
        ✕
      </button>
    </li>
  );
}
