import { Panel } from '../../components/panel/Panel.tsx';
import { showSurface } from '../../components/Surface.tsx';
import './sidepanel.css';

void showSurface('extensionName', Panel);
