import type { Tone } from '../../utils/paint/tone.ts';
import { h } from './dom.ts';
import { button, type Kit } from './parts.ts';
import { boxesOf, boxNear, elementOf } from './places.ts';
import type { Box } from './position.ts';
import type { Target } from './target.ts';
import { toneAt } from './tone-at.ts';

export interface Opening {
  focus?: boolean;
  /** Where it is to stand; else at the target's first line, or the one near a point. */
  around?: Box | undefined;
  near?: { x: number; y: number };
  said?: string;
  undo?: () => unknown;
}

export type Frame = ReturnType<typeof createFrame>;

/** What stands round every card: its place, its name, and the line that tells what was done. */
export function createFrame(kit: Kit) {
  const { words, surface } = kit;
  let current: Target | undefined;
  let around: Box | undefined;
  let writing = false;

  return {
    current: () => current,
    around: () => around,
    /** Whether a form is open, which goes only when the reader says so. */
    isWriting: () => writing,
    standsAt(box: Box) {
      around = box;
    },
    show(target: Target, content: Node, opening: Opening, form = false): boolean {
      const { page } = target.reading;
      const { start, end } = target;
      around = opening.around ?? boxNear(boxesOf(page, start, end), opening.near) ?? around;
      if (!around) return false;
      current = target;
      writing = form;
      const said = h('p', { class: 'said', role: 'status' });
      const tone: Tone = toneAt(elementOf(page, start, end));
      const shown = surface.show({
        by: 'card',
        content: [h('div', { class: 'card' }, content, !form && said)],
        label: words('cardLabel', page.text.slice(start, Math.min(end, start + 80))),
        role: 'dialog',
        around,
        tone,
        ...(opening.focus ? { focus: true } : {}),
      });
      // A status is read out when it changes, not when it comes with the rest.
      if (opening.said) said.append(opening.said);
      if (opening.undo) said.append(' ', button(kit, words('undo'), opening.undo));
      surface.place();
      return shown;
    },
    close() {
      writing = false;
      current = undefined;
      around = undefined;
      surface.hide();
    },
  };
}
