import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { interfaceLanguage } from '../../components/words.ts';
import './popup.css';

const root = document.getElementById('root');
if (root) {
  document.documentElement.lang = interfaceLanguage();
  render(<Popup />, root);
}
