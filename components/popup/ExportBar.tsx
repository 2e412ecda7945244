import { useRef, useState } from 'preact/hooks';
import { formats } from '../../utils/export/formats.ts';
import { writeFile } from '../../utils/export/write.ts';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { downloadFile } from '../download-file.ts';
import { Progress } from '../Progress.tsx';
import { interfaceLanguage, problemWords, words } from '../words.ts';

interface Props {
  /** `Page.id` of the page shown. */
  page: string;
  everything: () => Promise<KeptPage[]>;
  say: (text: string) => void;
}

/** What takes longer is shown to be under way, and can be stopped. */
const patienceMs = 300;

/** Takes what is kept, on this page or everywhere, away as a file. */
export function ExportBar({ page, everything, say }: Props) {
  const [format, setFormat] = useState(formats[0]);
  const [scope, setScope] = useState<'page' | 'everything'>('page');

  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  const stop = () => {
    turn.current += 1;
    setBusy(false);
  };

  const exportNow = async () => {
    stop();
    const mine = turn.current;
    const soon = setTimeout(() => setBusy(turn.current === mine), patienceMs);
    const kept = await everything();
    const chosen = scope === 'page' ? kept.filter((one) => one.page.id === page) : kept;
    const count = chosen.reduce((sum, one) => sum + one.annotations.length, 0);
    if (count === 0 || !format) {
      clearTimeout(soon);
      stop();
      say(problemWords('problemNothingKept'));
      return;
    }
    const now = new Date().toISOString();
    const name = `newsmark-${now.slice(0, 10)}.${format.extension}`;
    const language = interfaceLanguage();
    const text = await writeFile(format, chosen, { exported: now, word: words, language });
    if (turn.current !== mine) return;
    downloadFile(name, text);
    clearTimeout(soon);
    stop();
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
      {busy && <Progress text={words('exporting')} cancel={stop} />}
    </div>
  );
}
