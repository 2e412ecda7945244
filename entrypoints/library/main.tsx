import { createIndexClient } from '../../components/library/index-client.ts';
import { Library } from '../../components/library/Library.tsx';
import { showSurface } from '../../components/Surface.tsx';
import './library.css';

// Started before anything is drawn: the index fills while the window opens.
const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
const index = createIndexClient(worker, new AbortController().signal);

const openImport = () =>
  new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });

void showSurface('libraryTitle', () => <Library index={index} openImport={openImport} />);
