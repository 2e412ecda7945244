import { tagsIn, writtenTags } from '../../components/parts/tags.ts';
import type { Annotation, Colour, Edit } from '../../utils/store/annotation.ts';
import { h } from './dom.ts';
import { button, colourButtons, type Kit } from './parts.ts';

export interface Form {
  annotation: Pick<Annotation, 'note' | 'tags' | 'colour' | 'quote'>;
  /** Called with every key, so that nothing typed is lost when the page takes the form away. */
  typed: (fields: Edit) => void;
  /** Answers what to tell the reader when it was not saved. */
  save: (fields: Edit) => Promise<string | undefined>;
  cancel: () => void;
}

/** Note, tags and colour. Stays with all that was typed until the save is acknowledged. */
export function form(kit: Kit, { annotation, typed, save, cancel }: Form): HTMLElement {
  const { words, surface } = kit;
  let colour: Colour = annotation.colour;
  const note = h('textarea', { name: 'note', rows: '3' });
  note.value = annotation.note;
  const tags = h('input', { name: 'tags', autocomplete: 'off' });
  tags.value = writtenTags(annotation.tags);
  const said = h('p', { class: 'said', role: 'status' });
  const colours = h('span');
  const fields = (): Edit => ({ note: note.value.trim(), tags: tagsIn(tags.value), colour });

  const paintColours = () => {
    colours.replaceChildren(
      colourButtons(kit, colour, (chosen) => {
        colour = chosen;
        typed(fields());
        paintColours();
      }),
    );
  };
  paintColours();
  let saving = false;
  const submit = async () => {
    if (saving) return;
    saving = true;
    said.textContent = words('saving');
    const problem = await save(fields());
    saving = false;
    said.textContent = problem ?? '';
    surface.place();
  };
  const made = h(
    'form',
    {},
    h('blockquote', { dir: 'auto' }, h('span', { class: 'quote' }, annotation.quote)),
    h('label', {}, words('note'), note),
    h('label', {}, words('tags'), tags, h('span', { class: 'aside' }, words('tagsHint'))),
    h(
      'div',
      { class: 'row' },
      colours,
      button(kit, words('save'), submit, { look: 'primary' }),
      button(kit, words('cancel'), cancel),
    ),
    said,
  );
  made.addEventListener('input', () => typed(fields()));
  // Enter in the line of tags, and with Ctrl or Command in the note.
  made.addEventListener('keydown', (event) => {
    const sends = event.target === tags || event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && sends && !event.isComposing) surface.pressed(submit)(event);
  });
  made.addEventListener('submit', (event) => event.preventDefault());
  queueMicrotask(() => note.focus({ preventScroll: true }));
  return made;
}
