import type { Mention } from '../../utils/recognise/mention.ts';
import type { Reading } from '../content/reading.ts';
import type { Actions } from './actions.ts';
import { createFlows } from './card-flows.ts';
import { createFrame, type Opening } from './card-frame.ts';
import { h } from './dom.ts';
import { keptPart } from './kept-part.ts';
import { mentionPart } from './mention-part.ts';
import { button, type Kit } from './parts.ts';
import { boxesOf } from './places.ts';
import { mentionsOfSame } from './same-thing.ts';
import { isSameTarget, keptOf, type Target, targetAt } from './target.ts';

interface CardTools {
  kit: Kit;
  actions: Actions;
  copy: (reading: Reading, start: number, end: number) => Promise<string>;
  /** Goes to another mention and opens its card. */
  go: (mention: Mention) => unknown;
}

export type Cards = ReturnType<typeof createCards>;

/** The card on a mention or a kept passage, and the form for its note. */
export function createCards({ kit, actions, copy, go }: CardTools) {
  const frame = createFrame(kit);

  const open = (target: Target, opening: Opening = {}): boolean => {
    const { reading, start, end, mention, kept } = target;
    const content = h('div');
    if (mention) {
      content.append(
        mentionPart(kit, {
          mention,
          same: mentionsOfSame(mention, reading.recognised.mentions),
          kept: kept !== undefined,
          go,
          keep: () => flows.keep(target),
          decide: (kind) => flows.decide(target, mention.text, kind),
        }),
      );
    }
    if (kept) {
      const { annotation } = kept;
      content.append(
        keptPart(kit, {
          kept,
          below: mention !== undefined,
          recolour: (colour) => flows.recolour(target, annotation, colour),
          edit: () => flows.write(target, annotation),
          copy: async () => open(target, { said: await copy(reading, start, end) }),
          remove: () => flows.remove(target, annotation),
        }),
      );
    }
    if (!mention && !kept) {
      // A passage whose save failed: the same annotation once more.
      content.append(button(kit, kit.words('keep'), () => flows.keep(target), { look: 'primary' }));
    }
    return frame.show(target, content, opening);
  };
  const flows = createFlows(kit, actions, frame, open);

  return {
    open,
    close: frame.close,
    keep: flows.keep,
    write: flows.write,
    current: frame.current,
    isWriting: frame.isWriting,
    standsAt: frame.standsAt,
    isOn: (target: Target) => isSameTarget(frame.current(), target),
    /** The card of a mention, with what is kept of it. */
    openMention: (reading: Reading, mention: Mention, opening: Opening) => {
      const target = targetAt(reading, mention, keptOf(reading, mention));
      return target ? open(target, opening) : false;
    },
    /** Whether a point is on what the card speaks of. */
    isOver(x: number, y: number) {
      const target = frame.current();
      if (!target) return false;
      return boxesOf(target.reading.page, target.start, target.end).some(
        ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
      );
    },
  };
}
