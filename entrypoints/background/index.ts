import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { inject } from '../../utils/access/inject.ts';
import { registerAllowedSites } from '../../utils/access/sites.ts';
import { listenInBackground } from '../../utils/messages.ts';
import { done } from '../../utils/result.ts';
import { keeping } from './keeping.ts';
import { startRecogniser } from './recogniser.ts';
import { keepSettings } from './settings.ts';

/** The only writer of the store, and the place where text is recognised. */
export default defineBackground(() => {
  const recognise = startRecogniser();
  const settings = keepSettings(new AbortController().signal);
  listenInBackground({
    ...keeping(),
    recognise: {
      from: ['page'],
      run: async ({ text, context }) => done(await recognise(text, context, await settings.now())),
    },
    open: { from: ['extension'], run: ({ tab }) => inject(tab) },
    sitesChanged: {
      from: ['extension'],
      run: async () => {
        await registerAllowedSites();
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
