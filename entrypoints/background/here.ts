import type { Browser } from 'wxt/browser';
import type { BackgroundCalls, Handlers, Here } from '../../utils/messages.ts';
import { done, failed, type Result } from '../../utils/result.ts';
import type { Keeper } from '../../utils/store/keeper.ts';
import { placeHere } from './page-here.ts';
import { pickAnnotation, pickEdit, pickFacts } from './told.ts';

export type HereCalls = Pick<BackgroundCalls, 'keptHere' | 'saveHere' | 'editHere' | 'removeHere'>;

/** Answers once something is written, and sees to what follows from it. */
export type Write = (writing: Promise<unknown>) => Promise<Result<null>>;

const elsewhere = failed('problemPageGone');

/**
 * What a page's content script may ask of the store: what stands on that page and nothing else. The
 * address is the browser's word, and what a page tells is copied field by field, since a page may have
 * taken over the process its content script runs in.
 */
export function hereHandlers(keeper: Keeper, write: Write): Handlers<HereCalls> {
  const on = async (here: Here, sender: Browser.runtime.MessageSender) => {
    const place = placeHere(here, sender);
    if (!place) return undefined;
    const kept = await keeper.keptOn(place.id);
    return { place, kept, has: (id: string) => kept.some((one) => one.id === id) };
  };

  return {
    keptHere: {
      from: ['page'],
      run: async (here, sender) => done((await on(here, sender))?.kept ?? []),
    },
    saveHere: {
      from: ['page'],
      run: async ({ facts, annotation: told, ...here }, sender) => {
        const known = await on(here, sender);
        const annotation = known && pickAnnotation(told, known.place.id);
        if (!annotation) return elsewhere;
        // An id kept on another page is another annotation, which this one would overwrite.
        const same = await keeper.annotation(annotation.id);
        if (same && !known.has(annotation.id)) return elsewhere;
        return write(keeper.save(pickFacts(facts, known.place), [annotation]));
      },
    },
    editHere: {
      from: ['page'],
      run: async ({ id, fields, ...here }, sender) => {
        const known = await on(here, sender);
        if (!known?.has(id)) return failed('problemKeptNoMore');
        await write(keeper.edit([{ id, fields: pickEdit(fields) }]));
        const edited = await keeper.annotation(id);
        return edited ? done(edited) : failed('problemKeptNoMore');
      },
    },
    removeHere: {
      from: ['page'],
      run: async ({ ids, ...here }, sender) => {
        const known = await on(here, sender);
        if (!known) return elsewhere;
        return write(keeper.remove(ids.filter(known.has)));
      },
    },
  };
}
