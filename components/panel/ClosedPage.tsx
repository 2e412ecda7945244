import { EmptyState } from '../EmptyState.tsx';
import { useShortcut } from '../use-shortcut.ts';
import { problemWords, words } from '../words.ts';

interface Props {
  problem: string | undefined;
  open: () => Promise<void>;
}

/** In place of a page that is not marked yet. */
export function ClosedPage({ problem, open }: Props) {
  const keys = useShortcut('_execute_action');
  const noAccess = keys ? words('panelNoAccess', keys) : words('panelNoAccessNoKeys');
  return (
    <div class="panel">
      <h1 class="unseen">{words('openPanel')}</h1>
      <EmptyState text={words('panelClosed')}>
        <button type="button" class="primary mark-page" onClick={() => void open()}>
          {words('markPage')}
        </button>
      </EmptyState>
      {problem && (
        <p class="problem" role="alert">
          {problem === 'problemNoAccess' ? noAccess : problemWords(problem)}
        </p>
      )}
    </div>
  );
}
