import { useRef, useState } from 'preact/hooks';
import type { Format } from '../../utils/export/format.ts';
import { formats } from '../../utils/export/formats.ts';
import { writeFile } from '../../utils/export/write.ts';
import type { KeptPage } from '../../utils/store/annotation.ts';
import { downloadFile } from '../download-file.ts';
import { Progress } from '../Progress.tsx';
import { interfaceLanguage, problemWords, words } from '../words.ts';

interface Props {
  /** `Page.id` of the page shown. */
  page: string;
  everything: (signal: AbortSignal) => AsyncIterable<KeptPage>;
  say: (text: string) => void;
}

/** What takes longer is shown to be under way, and can be stopped. */
const patienceMs = 300;

/** Takes what is kept, on this page or everywhere, away as a file. */
export function ExportBar({ page, everything, say }: Props) {
  const [format, setFormat] = useState(formats[0]);
  const [scope, setScope] = useState<'page' | 'everything'>('page');

  const [busy, setBusy] = useState(false);
  const running = useRef<AbortController>(null);
  const stop = () => {
    running.current?.abort();
    running.current = null;
    setBusy(false);
  };

  const exportNow = async () => {
    stop();
    if (!format) return;
    const mine = new AbortController();
    running.current = mine;
    const soon = setTimeout(() => setBusy(running.current === mine), patienceMs);
    const said = await made(format, mine.signal).catch(() => problemWords('problemUnexpected'));
    clearTimeout(soon);
    if (running.current !== mine) return;
    stop();
    say(said);
  };

  /** Makes the file and gives it away; answers what to say of it. */
  const made = async (format: Format, signal: AbortSignal): Promise<string> => {
    let count = 0;
    async function* chosen() {
      for await (const kept of everything(signal)) {
        if (scope === 'page' && kept.page.id !== page) continue;
        count += kept.annotations.length;
        yield kept;
      }
    }
    const now = new Date().toISOString();
    const options = { exported: now, word: words, language: interfaceLanguage() };
    const file = await writeFile(format, chosen(), options, { signal });
    signal.throwIfAborted();
    if (count === 0) return problemWords('problemNothingKept');
    const name = `newsmark-${now.slice(0, 10)}.${format.extension}`;
    downloadFile(name, file);
    return words('exportMade', count, name);
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
      <button type="button" class="primary" onClick={exportNow}>
        {words('export')}
      </button>
      {busy && <Progress text={words('exporting')} cancel={stop} />}
    </div>
  );
}
