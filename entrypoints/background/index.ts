import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { inject } from '../../utils/access/inject.ts';
import { registerAllowedSites } from '../../utils/access/sites.ts';
import { listenInBackground } from '../../utils/messages.ts';
import { done, failed } from '../../utils/result.ts';
import { edit, keptOn, notePage, remove, save } from '../../utils/store/annotations.ts';
import { openStore } from '../../utils/store/schema.ts';
import { startRecogniser } from './recogniser.ts';
import { keepSettings } from './settings.ts';

/** The only writer of the store, and the place where text is recognised. */
export default defineBackground(() => {
  const recognise = startRecogniser();
  const settings = keepSettings(new AbortController().signal);
  let opened: ReturnType<typeof openStore> | undefined;
  const store = () => {
    opened ??= openStore();
    return opened;
  };

  listenInBackground({
    recognise: {
      from: ['page'],
      run: async ({ text, context }) => done(await recognise(text, context, await settings.now())),
    },
    keptOn: {
      from: ['page', 'extension'],
      run: async ({ page }) => done(await keptOn(await store(), page)),
    },
    open: { from: ['extension'], run: ({ tab }) => inject(tab) },
    sitesChanged: {
      from: ['extension'],
      run: async () => {
        await registerAllowedSites();
        return done(null);
      },
    },
    save: {
      from: ['extension'],
      run: async ({ page, annotations }) => {
        await save(await store(), page, annotations);
        return done(null);
      },
    },
    edit: {
      from: ['extension'],
      run: async ({ id, fields }) => {
        const edited = await edit(await store(), id, fields, new Date().toISOString());
        return edited ? done(edited) : failed('problemKeptNoMore');
      },
    },
    notePage: {
      from: ['extension'],
      run: async ({ page, note }) => {
        await notePage(await store(), page, note);
        return done(null);
      },
    },
    settings: {
      from: ['extension'],
      run: async (change) => done(await settings.change(change)),
    },
    decide: {
      from: ['page', 'extension'],
      run: ({ text, decision }) => settings.decide(text, decision),
    },
    remove: {
      from: ['extension'],
      run: async ({ ids }) => {
        await remove(await store(), ids);
        return done(null);
      },
    },
  });

  // Chrome forgets registered scripts when the extension is updated or loaded anew.
  const { runtime, permissions } = browser;
  for (const event of [
    runtime.onInstalled,
    runtime.onStartup,
    permissions.onAdded,
    permissions.onRemoved,
  ]) {
    (event as typeof runtime.onStartup).addListener(() => void registerAllowedSites());
  }
});
