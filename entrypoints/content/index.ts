import { defineContentScript } from 'wxt/utils/define-content-script';
import './mark-elements.css';
import '../../utils/paint/marks.css';
import { takePlace } from './instance.ts';
import { startSession } from './session.ts';

export default defineContentScript({
  registration: 'runtime',
  // WXT's own signal is not used: any page can send the event that aborts it, and its message would
  // tell the page which extension is here.
  noScriptStartedPostMessage: true,
  main() {
    startSession(takePlace());
  },
});
