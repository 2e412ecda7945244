import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../utils/recognise/mention.ts';
import type { Result } from '../../utils/result.ts';
import { Notice } from '../Notice.tsx';
import { openLibrary } from '../open-pages.ts';
import { kindWords, problemWords, words } from '../words.ts';
import { Legend } from './Legend.tsx';
import { meaningOf } from './meaning-of.ts';
import { Sample, type SampleArticle } from './Sample.tsx';
import { Shortcuts } from './Shortcuts.tsx';

/** An article that has been marked. */
export interface Marked {
  mentions: Mention[];
  reveal(mention: Mention): void;
  /** The mention under a point of the window. */
  at(x: number, y: number): Mention | undefined;
}

interface Props {
  article: SampleArticle;
  /** Marks the article in this element, until `signal` aborts. */
  mark: (body: HTMLElement, article: SampleArticle, signal: AbortSignal) => Promise<Result<Marked>>;
}

/** The first page after the installation: Newsmark at work, and what to press. */
export function Welcome({ article, mark }: Props) {
  const body = useRef<HTMLElement>(null);
  const [marked, setMarked] = useState<Result<Marked>>();
  const [told, tell] = useState<Mention>();
  useEffect(() => {
    const stop = new AbortController();
    if (body.current) void mark(body.current, article, stop.signal).then(setMarked);
    return () => stop.abort();
  }, [article, mark]);

  const mentions = marked?.ok ? marked.value.mentions : [];
  const show = (mention: Mention) => {
    if (marked?.ok) marked.value.reveal(mention);
    tell(mention);
  };
  return (
    <>
      <header class="welcome-header">
        <img src="/icon/newsmark.svg" alt="" width={40} height={40} />
        <h1>{words('welcomeTitle')}</h1>
        <p>{words('welcomeLead')}</p>
      </header>
      <section class="at-work">
        <h2>{words('welcomeAtWork')}</h2>
        {marked?.ok === false && <Notice text={problemWords('problemNotRecognised')} />}
        <Legend mentions={mentions} show={show} />
        <output class="told" dir="auto">
          {told ? `${kindWords(told.kind)} · ${meaningOf(told)}` : words('welcomeTry')}
        </output>
        <Sample
          article={article}
          body={body}
          press={(x, y) => {
            const mention = marked?.ok ? marked.value.at(x, y) : undefined;
            if (mention) tell(mention);
          }}
        />
      </section>
      <section class="to-press">
        <h2>{words('welcomeToPress')}</h2>
        <Shortcuts />
        <ul class="steps">
          <li>{words('welcomeStepMark')}</li>
          <li>{words('welcomeStepKeep')}</li>
          <li>{words('welcomeStepFind')}</li>
          <li>{words('welcomeStepSite')}</li>
        </ul>
        <p>
          <button type="button" class="primary" onClick={() => void openLibrary()}>
            {words('welcomeLibrary')}
          </button>
        </p>
        <p class="hint">{words('welcomePromise')}</p>
      </section>
    </>
  );
}
