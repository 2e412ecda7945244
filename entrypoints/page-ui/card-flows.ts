import type { NameKind } from '../../utils/recognise/mention.ts';
import { type Result, unreached } from '../../utils/result.ts';
import type { Annotation, Colour, Edit } from '../../utils/store/annotation.ts';
import type { Actions } from './actions.ts';
import type { Frame, Opening } from './card-frame.ts';
import { h } from './dom.ts';
import { form } from './form.ts';
import type { Kit } from './parts.ts';
import { unselect } from './selecting.ts';
import { type Target, targetAt } from './target.ts';

/** What a card's buttons do, and what the card says afterwards; "saved" only once it is. */
export function createFlows(
  kit: Kit,
  actions: Actions,
  frame: Frame,
  open: (target: Target, opening: Opening) => boolean,
) {
  const { words } = kit;
  /** What was typed about kept annotations and not saved. */
  const drafts = new Map<string, Edit>();

  const sentenceOf = (error: string) =>
    words.problem(error === unreached || error === 'refused' ? 'problemNotSaved' : error);
  const complain = (target: Target, { error }: { error: string }) =>
    open(target, { said: sentenceOf(error), around: frame.around() });
  /** The card makes place for one sentence. */
  const tell = (target: Target, said: string, undo?: () => unknown) =>
    frame.show(target, h('div'), { said, around: frame.around(), ...(undo ? { undo } : {}) });

  /** The card of what is kept now. */
  const saved = (target: Target, answer: Result<unknown>, id: string, more: Opening = {}) => {
    if (!answer.ok) return complain(target, answer);
    const now = actions.keptNow(id);
    const next = now && targetAt(now.reading, target.mention, now.kept);
    return open(next ?? target, { said: words('saved'), around: frame.around(), ...more });
  };
  const keptAnew = (target: Target, annotation: Annotation, focus: boolean) => {
    if (!target.mention) unselect(target);
    const undo = () => remove(target, annotation);
    saved(target, { ok: true, value: null }, annotation.id, { undo, focus });
  };

  const keep = async (target: Target, fields: Edit = {}, focus = false) => {
    const answer = await actions.keep(target, fields);
    if (answer.ok) keptAnew(target, answer.value, focus);
    else complain(target, answer);
  };
  const remove = async (target: Target, annotation: Annotation) => {
    const answer = await actions.remove(target.reading, annotation.id);
    if (!answer.ok) return complain(target, answer);
    return tell(target, words('removed'), async () => {
      saved(target, await actions.save(target.reading, annotation), annotation.id);
    });
  };
  const recolour = async (target: Target, { id }: Annotation, colour: Colour) =>
    saved(target, await actions.edit(target.reading, id, { colour }), id);
  const decide = async (target: Target, text: string, kind: NameKind | undefined) => {
    const answer = await actions.decide(text, kind);
    if (answer.ok) tell(target, words('decided'));
    else complain(target, answer);
  };

  /** The form for a kept annotation, or for a target to be kept with what is typed. */
  const write = (target: Target, annotation: Annotation | undefined) => {
    const { reading } = target;
    const save = async (fields: Edit): Promise<string | undefined> => {
      const answer = annotation
        ? await actions.edit(reading, annotation.id, fields)
        : await actions.keep(target, fields);
      if (!answer.ok) return sentenceOf(answer.error);
      if (annotation) drafts.delete(annotation.id);
      if (annotation) saved(target, answer, annotation.id);
      else keptAnew(target, answer.value, false);
      return undefined;
    };
    const made = form(kit, {
      annotation: { ...(annotation ?? actions.draft(target)), ...drafts.get(annotation?.id ?? '') },
      typed: (fields) => {
        if (annotation) drafts.set(annotation.id, fields);
        else actions.redraft(target, { ...actions.draft(target), ...fields });
      },
      save,
      cancel: () => (annotation ? open(target, { around: frame.around() }) : frame.close()),
    });
    frame.show(target, made, { around: frame.around(), focus: true }, true);
  };

  return { keep, remove, recolour, decide, write };
}
