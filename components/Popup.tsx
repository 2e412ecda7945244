import { useState } from 'preact/hooks';
import { ExportBar } from './ExportBar.tsx';
import { FoundList } from './FoundList.tsx';
import { KeptList } from './KeptList.tsx';
import { KindFilter } from './KindFilter.tsx';
import { Notice } from './Notice.tsx';
import { PageHeader } from './PageHeader.tsx';
import { type ActivePage, useActivePage } from './use-active-page.ts';
import { usePopupActions } from './use-popup-actions.ts';
import { problemWords, words } from './words.ts';

/** The page in one look: what was found, what is kept, and the way to take it along. */
export function Popup() {
  const [page, reload] = useActivePage();
  if (page.state === 'reading') return <Notice text={words('reading')} waiting />;
  if (page.state === 'problem') return <Notice text={problemWords(page.problem)} />;
  return <ReadyPopup page={page} reload={reload} />;
}

interface Ready {
  page: Extract<ActivePage, { state: 'ready' }>;
  reload: () => Promise<void>;
}

function ReadyPopup({ page: { tab, report }, reload }: Ready) {
  const [editing, edit] = useState<string>();
  const [said, say] = useState('');
  const actions = usePopupActions(tab, report, reload, edit, say);
  const { facts, mentions, kept, shown, problem } = report;

  return (
    <>
      <PageHeader facts={facts} lang={report.lang} say={say} />
      {problem && <Notice text={problemWords(problem)} />}
      <KindFilter mentions={mentions} shown={shown} show={actions.show} />
      <FoundList
        all={mentions}
        mentions={mentions.filter(({ kind }) => shown.includes(kind))}
        kept={kept.map(({ annotation }) => annotation)}
        jump={actions.jump}
        keep={actions.keepMention}
        keepAll={actions.keepAll}
      />
      <section class="kept">
        <header>
          <h2>
            {words('keptHere')} <span class="count">{kept.length}</span>
          </h2>
          <button type="button" class="primary keep-selection" onClick={actions.keepSelection}>
            {words('keepSelection')}
          </button>
        </header>
        <KeptList
          kept={kept}
          editing={editing}
          jump={actions.jump}
          edit={actions.edit}
          remove={actions.remove}
        />
      </section>
      <ExportBar page={report.page} everything={actions.everything} say={say} />
      <output class="said">{said}</output>
    </>
  );
}
