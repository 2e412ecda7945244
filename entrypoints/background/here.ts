import type { Browser } from 'wxt/browser';
import type { BackgroundCalls, Handlers, Here } from '../../utils/messages.ts';
import { done, failed } from '../../utils/result.ts';
import { edit, keptOn, remove, save } from '../../utils/store/annotations.ts';
import type { Store } from '../../utils/store/schema.ts';
import { placeHere } from './page-here.ts';
import { pickAnnotation, pickEdit, pickFacts } from './told.ts';

type HereCalls = Pick<BackgroundCalls, 'keptHere' | 'saveHere' | 'editHere' | 'removeHere'>;

const elsewhere = failed('problemPageGone');

/**
 * What a page's content script may ask of the store: what stands on that page and nothing else. The
 * address is the browser's word, and what a page tells is copied field by field, since a page may have
 * taken over the process its content script runs in.
 */
export function hereHandlers(store: () => Promise<Store>): Handlers<HereCalls> {
  const on = async (here: Here, sender: Browser.runtime.MessageSender) => {
    const place = placeHere(here, sender);
    if (!place) return undefined;
    const kept = await keptOn(await store(), place.id);
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
        const same = await (await store()).get('annotations', annotation.id);
        if (same && !known.has(annotation.id)) return elsewhere;
        await save(await store(), pickFacts(facts, known.place), [annotation]);
        return done(null);
      },
    },
    editHere: {
      from: ['page'],
      run: async ({ id, fields, ...here }, sender) => {
        const known = await on(here, sender);
        if (!known?.has(id)) return failed('problemKeptNoMore');
        const now = new Date().toISOString();
        const edited = await edit(await store(), id, pickEdit(fields), now);
        return edited ? done(edited) : failed('problemKeptNoMore');
      },
    },
    removeHere: {
      from: ['page'],
      run: async ({ ids, ...here }, sender) => {
        const known = await on(here, sender);
        if (!known) return elsewhere;
        await remove(await store(), ids.filter(known.has));
        return done(null);
      },
    },
  };
}
