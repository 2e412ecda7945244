import type { KeptHere } from '../../utils/messages.ts';
import type { Colour } from '../../utils/store/annotation.ts';
import { h } from './dom.ts';
import { button, colourButtons, type Kit, letter } from './parts.ts';

export interface KeptPart {
  kept: KeptHere;
  /** Whether a mention's part stands above, which tells its words already. */
  below: boolean;
  recolour: (colour: Colour) => unknown;
  edit: () => unknown;
  copy: () => unknown;
  remove: () => unknown;
}

/** What is kept: both wordings where the page's has changed, note, tags, colour, and the way to change them. */
export function keptPart(kit: Kit, part: KeptPart): HTMLElement {
  const { words } = kit;
  const plain = { look: 'plain' };
  const { kept, below } = part;
  const { note, tags, quote, colour, kind } = kept.annotation;
  const changed = kept.state === 'changed';
  return h(
    'section',
    { class: `part colour-${colour}` },
    !below &&
      h(
        'div',
        { class: 'head' },
        letter(kit, kind),
        h('span', { class: 'kind' }, words(changed ? 'keptChanged' : 'kept')),
      ),
    (!below || changed) && h('blockquote', { dir: 'auto' }, h('span', { class: 'quote' }, quote)),
    changed && h('p', { class: 'changed' }, words('nowReads', kept.now ?? '')),
    note !== '' && h('p', { class: 'note', dir: 'auto' }, note),
    tags.length > 0 && h('p', { class: 'tags' }, tags.map((tag) => `#${tag}`).join(' ')),
    h(
      'div',
      { class: 'row' },
      colourButtons(kit, colour, part.recolour),
      button(kit, words(note || tags.length > 0 ? 'editNote' : 'note'), part.edit, plain),
      button(kit, words('copyQuote'), part.copy, plain),
      button(kit, words('removeKept'), part.remove, plain),
    ),
  );
}
