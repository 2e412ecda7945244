import { useState } from 'preact/hooks';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { openLibrary, openPanel } from '../open-pages.ts';
import { words } from '../words.ts';
import { ExportBar } from './parts-later.ts';

interface Props {
  tab: number;
  page: string;
  everything: (signal: AbortSignal) => AsyncIterable<KeptPage>;
  say: (text: string) => void;
}

/** The ways out of the popup: a file, the panel beside the page, the library. */
export function Footer({ tab, page, everything, say }: Props) {
  const [exporting, setExporting] = useState(false);
  return (
    <footer class="ways">
      {exporting && <ExportBar page={page} everything={everything} say={say} />}
      <div class="buttons">
        <button
          type="button"
          class="export-toggle"
          aria-expanded={exporting}
          onClick={() => setExporting(!exporting)}
        >
          {words('export')} <span aria-hidden="true">{exporting ? '▴' : '▾'}</span>
        </button>
        <button
          type="button"
          class="open-panel"
          onClick={() => void openPanel(tab).then(() => window.close())}
        >
          {words('openPanel')}
        </button>
        <button
          type="button"
          class="open-library"
          onClick={() => void openLibrary().then(() => window.close())}
        >
          {words('openLibrary')}
        </button>
      </div>
    </footer>
  );
}
