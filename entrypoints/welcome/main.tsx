import { showSurface } from '../../components/Surface.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../utils/paint/marks.css';
import { markSample } from './mark-sample.ts';
import sample from './sample.json' with { type: 'json' };
import './welcome.css';

void showSurface('welcomeTitle', () => <Welcome article={sample} mark={markSample} />);
