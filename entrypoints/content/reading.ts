import type { KeptHere, Recognised } from '../../utils/messages.ts';
import { carry } from '../../utils/recognise/carry.ts';
import { startStopwatch } from '../../utils/stopwatch.ts';
import { pageId } from '../../utils/store/page-id.ts';
import { type ArticleFacts, factsSteps } from '../../utils/text/facts.ts';
import { rememberStatements } from '../../utils/text/left-over.ts';
import { rememberCanonicals } from '../../utils/text/own-canonical.ts';
import { type PageText, readingSteps } from '../../utils/text/page-text.ts';
import { inSlices } from '../../utils/text/steps.ts';
import { hereOf } from './here.ts';
import { findKept } from './kept.ts';
import { mostText, startRecognising } from './recognising.ts';
import { rest, seen } from './visible.ts';

/** The page's text and facts as they stand. */
export interface Look {
  page: PageText;
  facts: ArticleFacts;
  id: string;
  readMs: number;
  longestReadMs: number;
}

/** What was recognised in that text and what is kept on the page. */
export interface Reading extends Look {
  recognised: Recognised;
  kept: KeptHere[];
  recogniseMs: number;
  /** A key of `_locales`: what a reader should know about this reading. */
  problem?: string;
}

/** Fewer letters than this are a caption or a menu, not prose. */
const leastProse = 80;

/** Reads one tab's page again and again, as it changes. What it starts rejects when `signal` aborts. */
export function startReader(signal: AbortSignal) {
  const { recognise, forget } = startRecognising();
  const withOwnCanonical = rememberCanonicals();
  const isLeftOver = rememberStatements();

  return {
    /** What was recognised is so no more: the next `understand` asks anew. */
    forget,

    /** `known` is what the reader told of the article; it outranks what the page says. */
    async look(known: Partial<ArticleFacts>): Promise<Look> {
      await seen(signal);
      const watch = startStopwatch();
      watch.start();
      const pause = async () => {
        watch.stop();
        await rest(signal);
        watch.start();
      };
      // One more than is recognised tells that there is more.
      const page = await inSlices(readingSteps(document, mostText + 1), pause);
      const found = factsSteps(document, location.href, page.text, isLeftOver);
      const stated = withOwnCanonical(await inSlices(found, pause));
      watch.stop();
      const facts = { ...stated, ...known };
      const id = pageId(facts.url, facts.canonical);
      return { page, facts, id, readMs: watch.total(), longestReadMs: watch.longest() };
    },

    /** Asks the background for what is not known from `last` or from the versions before it. */
    async understand(look: Look, last: Reading | undefined): Promise<Reading> {
      const { text } = look.page;
      const asked = performance.now();
      const same = last?.id === look.id;
      const [recognised, kept] = await Promise.all([
        recognise(text, look.facts),
        same && last.page.text === text ? last.kept : findKept(text, hereOf(look), signal),
      ]);
      signal.throwIfAborted();
      const problem = problemOf(text) ?? recognised.problem;
      return {
        ...look,
        recognised,
        kept: kept ?? (same ? last.kept : []),
        recogniseMs: last?.recognised === recognised ? last.recogniseMs : performance.now() - asked,
        ...(problem ? { problem } : {}),
      };
    },
  };
}

/** What can be shown of a changed page before it is understood: the mentions in lines still there. */
export function carriedOver({ recognised, id, page }: Reading, look: Look): Recognised['mentions'] {
  return id === look.id ? carry(recognised.mentions, page.text, look.page.text) : [];
}

function problemOf(text: string): string | undefined {
  // Chrome shows a PDF inside a page of its own making, which has no text.
  if (document.contentType === 'application/pdf') return 'problemPdf';
  if ((text.slice(0, 4000).match(/\p{L}/gu) ?? []).length < leastProse) return 'problemNoProse';
  return text.length > mostText ? 'problemLongPage' : undefined;
}
