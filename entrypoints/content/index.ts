import { defineContentScript } from 'wxt/utils/define-content-script';
import './mark-elements.css';
import '../../utils/paint/marks.css';
import { startSession } from './session.ts';

export default defineContentScript({
  registration: 'runtime',
  main(context) {
    startSession(context.signal);
  },
});
