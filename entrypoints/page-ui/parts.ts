import { dateWords, figureWords } from '../../components/value-words.ts';
import { kindLetters } from '../../utils/kind-letters.ts';
import type { Mention } from '../../utils/recognise/mention.ts';
import { type Colour, colours } from '../../utils/store/annotation.ts';
import { h } from './dom.ts';
import type { Surface } from './surface.ts';
import type { Words } from './words.ts';

/** What parts of cards are made with. */
export interface Kit {
  words: Words;
  surface: Surface;
}

/** A button; `name` where its face alone does not tell what it does. */
export function button(
  { surface }: Kit,
  face: string,
  act: () => unknown,
  { name, look, pressed }: { name?: string; look?: string; pressed?: boolean } = {},
): HTMLButtonElement {
  const made = h(
    'button',
    {
      type: 'button',
      class: look,
      'aria-label': name,
      title: name,
      ...(pressed === undefined ? {} : { 'aria-pressed': String(pressed) }),
    },
    face,
  );
  const press = surface.pressed(act);
  made.addEventListener('click', press);
  // Enter acts at once, not by the click that browsers make of it: in Firefox that opened no form.
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.repeat) press(event);
  });
  return made;
}

export function letter({ words }: Kit, kind: Mention['kind'] | 'passage'): HTMLElement {
  return h(
    'span',
    { class: `letter kind-${kind}`, 'aria-hidden': 'true', title: words.kind(kind) },
    kindLetters[kind],
  );
}

/** The value as the reader's language writes it, the canonical one beside it in small. */
export function valueLine({ words }: Kit, kind: string, value: string): HTMLElement {
  const spoken =
    kind === 'date' ? dateWords(value, words.language()) : figureWords(value, words.language());
  return h(
    'div',
    { class: 'value' },
    spoken !== undefined && spoken !== value && h('span', {}, spoken),
    h('code', {}, value),
  );
}

/** The five colours as buttons. */
export function colourButtons(
  kit: Kit,
  chosen: Colour | undefined,
  choose: (colour: Colour) => unknown,
): HTMLElement {
  const group = h('span', { class: 'colours', role: 'group', 'aria-label': kit.words('colour') });
  for (const colour of colours) {
    const name = chosen ? kit.words.colour(colour) : kit.words('keepIn', kit.words.colour(colour));
    const look = `colour colour-${colour}`;
    const pressed = chosen === undefined ? {} : { pressed: colour === chosen };
    group.append(button(kit, '', () => choose(colour), { name, look, ...pressed }));
  }
  return group;
}
