import { useEffect, useState } from 'preact/hooks';
import type { ActivePage } from '../look-at-page.ts';
import { Notice } from '../Notice.tsx';
import { Said, useSaid } from '../Said.tsx';
import { type Looking, useActivePage } from '../use-active-page.ts';
import { usePopupActions } from '../use-popup-actions.ts';
import { problemWords, words } from '../words.ts';
import { Footer } from './Footer.tsx';
import { Found } from './Found.tsx';
import { Kept } from './Kept.tsx';
import { KindFilter } from './KindFilter.tsx';
import { PageHeader } from './PageHeader.tsx';
import { PageNote } from './PageNote.tsx';
import { loadParts } from './parts-later.ts';

/** The page in one look: what was found, what is kept, and the way to take it along. */
export function Popup({ looking }: { looking: Looking }) {
  const { page, reload, open } = useActivePage(looking);
  if (page.state === 'reading') return <Notice text={words('reading')} waiting />;
  if (page.state === 'problem') return <Notice text={problemWords(page.problem)} />;
  if (page.state === 'off') {
    return (
      <Notice text={words('siteIsOff', page.host)}>
        <button type="button" class="primary" onClick={open}>
          {words('markThisTime')}
        </button>
      </Notice>
    );
  }
  return <ReadyPopup page={page} reload={reload} />;
}

interface Ready {
  page: Extract<ActivePage, { state: 'ready' }>;
  reload: () => Promise<void>;
}

function ReadyPopup({ page: { tab, report, note }, reload }: Ready) {
  const [editing, edit] = useState<string>();
  const { said, say } = useSaid();
  const actions = usePopupActions(tab, report, reload, edit, say);
  const { facts, mentions, kept, shown, problem } = report;
  useEffect(() => {
    // For whoever measures how soon the popup can be used.
    performance.mark('usable');
    loadParts();
  }, []);

  return (
    <>
      <PageHeader
        facts={facts}
        lang={report.lang}
        say={say}
        hide={() => actions.show([])}
        tellPublished={actions.tellPublished}
      />
      {problem && <Notice text={problemWords(problem)} />}
      <KindFilter mentions={mentions} shown={shown} show={actions.show} />
      <Found
        mentions={mentions}
        shown={shown}
        kept={kept.map(({ annotation }) => annotation)}
        published={facts.published}
        jump={actions.jump}
        keep={actions.keepMention}
        keepAll={actions.keepAll}
      />
      <PageNote key={note} page={report.page} note={note} save={actions.notePage} />
      <Kept kept={kept} editing={editing} actions={actions} />
      <Footer tab={tab} page={report.page} everything={actions.everything} say={say} />
      <Said said={said} />
    </>
  );
}
