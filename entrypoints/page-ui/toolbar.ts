import { colours } from '../../utils/store/annotation.ts';
import type { Reading } from '../content/reading.ts';
import type { Cards } from './cards.ts';
import { h } from './dom.ts';
import { button, colourButtons, type Kit } from './parts.ts';
import type { Box } from './position.ts';
import type { Target } from './target.ts';
import { toneAt } from './tone-at.ts';

export interface Bar {
  target: Target;
  around: Box;
  element: Element | undefined;
  /** Selects the words the selection cuts whole; undefined when it cuts none. */
  wholeWords: (() => unknown) | undefined;
}

/** What the reader can do with what is selected. */
export function showToolbar(
  kit: Kit,
  cards: Cards,
  copy: (reading: Reading, start: number, end: number) => Promise<string>,
  { target, around, element, wholeWords }: Bar,
): boolean {
  const { words, surface } = kit;
  const { reading, start, end } = target;
  const said = h('p', { class: 'said', role: 'status' });
  const at = (act: () => unknown) => () => {
    cards.standsAt(around);
    return act();
  };
  const [first] = colours;
  const content = [
    button(
      kit,
      words('keep'),
      at(() => cards.keep(target, { colour: first })),
      { look: 'primary' },
    ),
    colourButtons(kit, undefined, (colour) => at(() => cards.keep(target, { colour }))()),
    button(
      kit,
      words('note'),
      at(() => cards.write(target, undefined)),
      {
        name: words('noteAndTags'),
        look: 'plain',
      },
    ),
    button(
      kit,
      words('copyQuote'),
      async () => {
        said.textContent = await copy(reading, start, end);
        surface.place();
      },
      { name: words('copyQuoteName'), look: 'plain' },
    ),
    ...(wholeWords ? [button(kit, words('wholeWords'), wholeWords, { look: 'plain' })] : []),
    said,
  ];
  return surface.show({
    by: 'bar',
    content,
    label: words('toolbarLabel'),
    role: 'toolbar',
    around,
    tone: toneAt(element),
  });
}
