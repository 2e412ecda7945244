import type { Browser } from 'wxt/browser';
import type { BackgroundCalls, Handlers, Here } from '../../utils/messages.ts';
import { done, failed } from '../../utils/result.ts';
import type { Keeper } from '../../utils/store/keeper.ts';
import { placeHere } from './page-here.ts';
import { pickAnnotation, pickEdit, pickFacts } from './told.ts';

export type HereCalls = Pick<BackgroundCalls, 'keptHere' | 'saveHere' | 'editHere' | 'removeHere'>;

const elsewhere = failed('problemPageGone');

/**
 * What a page's content script may ask of the store: what stands on that page and nothing else. The
 * address is the browser's word, and what a page tells is copied field by field, since a page may have
 * taken over the process its content script runs in.
 */
export function hereHandlers(keeper: Keeper): Handlers<HereCalls> {
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
        const same = await keeper.kept(annotation.id);
        if (same && !known.has(annotation.id)) return elsewhere;
        await keeper.save(pickFacts(facts, known.place), [annotation]);
        return done(null);
      },
    },
    editHere: {
      from: ['page'],
      run: async ({ id, fields, ...here }, sender) => {
        const known = await on(here, sender);
        if (!known?.has(id)) return failed('problemKeptNoMore');
        const [edited] = await keeper.edit([{ id, fields: pickEdit(fields) }]);
        return edited ? done(edited) : failed('problemKeptNoMore');
      },
    },
    removeHere: {
      from: ['page'],
      run: async ({ ids, ...here }, sender) => {
        const known = await on(here, sender);
        if (!known) return elsewhere;
        await keeper.remove(ids.filter(known.has));
        return done(null);
      },
    },
  };
}
