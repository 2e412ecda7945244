import { Notice } from '../Notice.tsx';
import { words } from '../words.ts';
import { ClosedPage } from './ClosedPage.tsx';
import { ReadyPanel } from './ReadyPanel.tsx';
import { useFollowedPage } from './use-followed-page.ts';

/** Beside the page: everything kept on it, to read and to edit. */
export function Panel() {
  const { page, reload, open } = useFollowedPage();
  if (page.state === 'reading') return <Notice text={words('reading')} waiting />;
  if (page.state === 'closed') {
    return <ClosedPage key={page.tab} problem={page.problem} open={open} />;
  }
  // A page that became another starts with nothing of the former open.
  return <ReadyPanel key={page.report.page} tab={page.tab} report={page.report} reload={reload} />;
}
