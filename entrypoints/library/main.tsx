import { createIndexClient } from '../../components/library/index-client.ts';
import { Library } from '../../components/library/Library.tsx';
import { showSurface } from '../../components/Surface.tsx';
import { ownWorker } from '../../utils/own-worker.ts';
// Vite's own form, `new Worker(new URL(…))`, leaves no room for what Trusted Types ask.
import importWorker from './import-worker.ts?worker&url';
import indexWorker from './index-worker.ts?worker&url';
import './library.css';

// Started before anything is drawn: the index fills while the window opens.
const worker = new Worker(ownWorker(indexWorker), { type: 'module' });
const index = createIndexClient(worker, new AbortController().signal);

const openImport = () => new Worker(ownWorker(importWorker), { type: 'module' });

void showSurface('libraryTitle', () => <Library index={index} openImport={openImport} />);
