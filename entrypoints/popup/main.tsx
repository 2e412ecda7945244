import { Popup } from '../../components/popup/Popup.tsx';
import { showSurface } from '../../components/Surface.tsx';
import { beginLooking } from '../../components/use-active-page.ts';
import './popup.css';

const looking = beginLooking();

void showSurface('extensionName', () => <Popup looking={looking} />, looking.answered);
