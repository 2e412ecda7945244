import { useState } from 'preact/hooks';
import { formats } from '../../utils/export/formats.ts';
import { writeFile } from '../../utils/export/write.ts';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { downloadFile } from '../download-file.ts';
import { interfaceLanguage, problemWords, words } from '../words.ts';

interface Props {
  /** `Page.id` of the page shown. */
  page: string;
  everything: () => Promise<KeptPage[]>;
  say: (text: string) => void;
}

/** Takes what is kept, on this page or everywhere, away as a file. */
export function ExportBar({ page, everything, say }: Props) {
  const [format, setFormat] = useState(formats[0]);
  const [scope, setScope] = useState<'page' | 'everything'>('page');

  const exportNow = async () => {
    const kept = await everything();
    const chosen = scope === 'page' ? kept.filter((one) => one.page.id === page) : kept;
    const count = chosen.reduce((sum, one) => sum + one.annotations.length, 0);
    if (count === 0 || !format) {
      say(problemWords('problemNothingKept'));
      return;
    }
    const now = new Date().toISOString();
    const name = `newsmark-${now.slice(0, 10)}.${format.extension}`;
    const language = interfaceLanguage();
    downloadFile(name, await writeFile(format, chosen, { exported: now, word: words, language }));
    say(words('exportMade', count, name));
  };
  return (
    <div class="export">
      <select
        aria-label={words('exportFormat')}
        value={format?.id}
        onChange={(event) => setFormat(formats.find(({ id }) => id === event.currentTarget.value))}
      >
        {formats.map(({ id, label }) => (
          <option key={id} value={id}>
            {words(label)}
          </option>
        ))}
      </select>
      <select
        aria-label={words('exportScope')}
        value={scope}
        onChange={(event) => setScope(event.currentTarget.value === 'page' ? 'page' : 'everything')}
      >
        <option value="page">{words('exportPage')}</option>
        <option value="everything">{words('exportEverything')}</option>
      </select>
      <button type="button" onClick={exportNow}>
        {words('export')}
      </button>
    </div>
  );
}
