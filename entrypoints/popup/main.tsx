import { Popup } from '../../components/popup/Popup.tsx';
import { showSurface } from '../../components/Surface.tsx';
import './popup.css';

void showSurface('extensionName', Popup);
