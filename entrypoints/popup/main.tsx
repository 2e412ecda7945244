import { Popup } from '../../components/Popup.tsx';
import { showSurface } from '../../components/Surface.tsx';
import './popup.css';

void showSurface('extensionName', Popup);
