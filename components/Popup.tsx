import { useState } from 'preact/hooks';
import type { Annotation } from '../utils/store/annotation.ts';
import { ExportBar } from './ExportBar.tsx';
import { FoundList } from './FoundList.tsx';
import { KeepForm } from './KeepForm.tsx';
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
  const [editing, edit] = useState<Annotation>();
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
      {editing ? (
        <KeepForm
          key={editing.id}
          annotation={editing}
          save={actions.save}
          cancel={() => edit(undefined)}
        />
      ) : (
        <KeptList
          kept={kept}
          jump={actions.jump}
          edit={edit}
          remove={actions.remove}
          keepSelection={actions.keepSelection}
        />
      )}
      <ExportBar page={report.page} everything={actions.everything} say={say} />
      <output class="said">{said}</output>
    </>
  );
}
