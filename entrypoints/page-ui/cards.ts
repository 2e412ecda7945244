import type { Mention } from '../../utils/recognise/mention.ts';
import { type Result, unreached } from '../../utils/result.ts';
import type { Annotation, Edit } from '../../utils/store/annotation.ts';
import type { Reading } from '../content/reading.ts';
import type { Actions } from './actions.ts';
import { h } from './dom.ts';
import { form } from './form.ts';
import { keptPart } from './kept-part.ts';
import { mentionPart } from './mention-part.ts';
import { button, type Kit } from './parts.ts';
import { boxesOf, boxNear, elementOf } from './places.ts';
import type { Box } from './position.ts';
import { mentionsOfSame } from './same-thing.ts';
import { unselect } from './selecting.ts';
import { isSameTarget, keptOf, type Target, targetAt } from './target.ts';
import { toneAt } from './tone-at.ts';

interface Opening {
  focus?: boolean;
  /** Where it is to stand; else at the target's first line. */
  around?: Box | undefined;
  near?: { x: number; y: number };
  said?: string;
  undo?: () => unknown;
}

export interface CardTools {
  kit: Kit;
  actions: Actions;
  copy: (reading: Reading, start: number, end: number) => Promise<string>;
  /** Goes to another mention and opens its card. */
  go: (mention: Mention) => unknown;
}

export type Cards = ReturnType<typeof createCards>;

/** The card on a mention or a kept passage, and the form for its note. */
export function createCards({ kit, actions, copy, go }: CardTools) {
  const { words, surface } = kit;
  let current: Target | undefined;
  let around: Box | undefined;
  let writing = false;

  const show = (target: Target, content: Node, opening: Opening): boolean => {
    const boxes = boxesOf(target.reading.page, target.start, target.end);
    around = opening.around ?? boxNear(boxes, opening.near) ?? around;
    if (!around) return false;
    current = target;
    const said = h('p', { class: 'said', role: 'status' });
    const card = h('div', { class: 'card' }, content, !writing && said);
    const element = elementOf(target.reading.page, target.start, target.end);
    const label = target.reading.page.text.slice(target.start, target.end).slice(0, 80);
    const { focus } = opening;
    const shown = surface.show({
      by: 'card',
      content: [card],
      label: words('cardLabel', label),
      role: 'dialog',
      around,
      tone: toneAt(element),
      ...(focus ? { focus } : {}),
    });
    // A status is read out when it changes, not when it comes with the rest.
    if (opening.said) said.append(opening.said);
    if (opening.undo) said.append(' ', button(kit, words('undo'), opening.undo));
    surface.place();
    return shown;
  };

  const open = (target: Target, opening: Opening = {}): boolean => {
    writing = false;
    const { reading, mention, kept } = target;
    const content = h('div');
    if (mention) {
      content.append(
        mentionPart(kit, {
          mention,
          same: mentionsOfSame(mention, reading.recognised.mentions),
          kept: kept !== undefined,
          go,
          keep: () => keep(target),
          decide: async (kind) => {
            const answer = await actions.decide(mention.text, kind);
            if (answer.ok) tell(target, words('decided'));
            else complain(target, answer);
          },
        }),
      );
    }
    if (kept) {
      const { id } = kept.annotation;
      content.append(
        keptPart(kit, {
          kept,
          below: mention !== undefined,
          recolour: async (colour) =>
            after(target, id, await actions.edit(reading, id, { colour }), words('saved')),
          edit: () => write(target, kept.annotation),
          copy: async () => open(target, { said: await copy(reading, target.start, target.end) }),
          remove: () => remove(target, kept.annotation),
        }),
      );
    }
    return show(target, content, opening);
  };

  /** After something was saved: the card of what it is now. */
  const after = (
    target: Target,
    id: string,
    answer: Result<unknown>,
    said: string,
    undo?: () => unknown,
    focus = false,
  ) => {
    if (!answer.ok) return complain(target, answer);
    const now = actions.keptNow(id);
    const mention = target.mention;
    const next = now && targetAt(now.reading, mention, now.kept);
    open(next ?? target, { said, around, focus, ...(undo ? { undo } : {}) });
  };
  const complain = (target: Target, { error }: { error: string }) =>
    open(target, { said: sentenceOf(error), around });
  /** The card makes place for one sentence. */
  const tell = (target: Target, said: string, undo?: () => unknown) =>
    show(target, h('div'), { said, around, ...(undo ? { undo } : {}) });
  const sentenceOf = (error: string) =>
    words.problem(error === unreached || error === 'refused' ? 'problemNotSaved' : error);

  const keep = async (target: Target, fields: Edit = {}, focus = false) => {
    const answer = await actions.keep(target, fields);
    if (!answer.ok) return complain(target, answer);
    if (!target.mention) unselect(target);
    const { id } = answer.value;
    after(target, id, answer, words('saved'), () => remove(target, answer.value), focus);
  };
  const remove = async (target: Target, annotation: Annotation) => {
    const answer = await actions.remove(target.reading, annotation.id);
    if (!answer.ok) return complain(target, answer);
    tell(target, words('removed'), async () => {
      const again = await actions.save(target.reading, annotation);
      after(target, annotation.id, again, words('saved'));
    });
  };
  /** The form for a kept annotation, or for a target to be kept with what is typed. */
  const write = (target: Target, annotation: Annotation | undefined) => {
    writing = true;
    const drafted = drafts.get(annotation?.id ?? '');
    const shown = { ...(annotation ?? actions.draft(target)), ...drafted };
    const made = form(kit, {
      annotation: shown,
      typed: (fields) => {
        if (annotation) drafts.set(annotation.id, fields);
        else actions.redraft(target, { ...actions.draft(target), ...fields });
      },
      save: async (fields) => {
        const answer = annotation
          ? await actions.edit(target.reading, annotation.id, fields)
          : await actions.keep(target, fields);
        if (!answer.ok) return sentenceOf(answer.error);
        if (annotation) drafts.delete(annotation.id);
        const { id } = answer.value;
        if (!target.mention && !annotation) unselect(target);
        const undo = annotation ? undefined : () => remove(target, answer.value);
        after(target, id, answer, words('saved'), undo);
        return undefined;
      },
      cancel: () => (annotation ? open(target, { around }) : close()),
    });
    show(target, made, { around, focus: true });
  };
  /** What was typed about kept annotations and not saved. */
  const drafts = new Map<string, Edit>();

  const close = () => {
    writing = false;
    current = undefined;
    around = undefined;
    surface.hide();
  };

  return {
    open,
    close,
    keep,
    write,
    complain,
    current: () => current,
    /** Whether a form is open, which goes only when the reader says so. */
    isWriting: () => writing,
    isOn: (target: Target) => isSameTarget(current, target),
    /** The card of a mention, with what is kept of it. */
    openMention: (reading: Reading, mention: Mention, opening: Opening) => {
      const target = targetAt(reading, mention, keptOf(reading, mention));
      return target ? open(target, opening) : false;
    },
    /** Whether a point is on what the card speaks of. */
    isOver: (x: number, y: number) =>
      current !== undefined &&
      boxesOf(current.reading.page, current.start, current.end).some(
        ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
      ),
    standsAt: (box: Box) => {
      around = box;
    },
  };
}
