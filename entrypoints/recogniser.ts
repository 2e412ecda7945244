import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createEngine, fetchModel } from '../utils/recognise/engine.ts';

/** The recogniser as a Worker: takes `[id, text, context, lists]`, answers `[id, found]`. */
export default defineUnlistedScript(() => {
  const engine = createEngine(fetchModel);
  self.onmessage = async ({ data: [id, text, context, lists] }) => {
    self.postMessage([id, await engine(text, context, lists)]);
  };
});
