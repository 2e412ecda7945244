import {
  askBackground,
  type KeptHere,
  type Recognised,
  type Timing,
} from '../../utils/messages.ts';
import { startStopwatch } from '../../utils/stopwatch.ts';
import { pageId } from '../../utils/store/page-id.ts';
import { type ArticleFacts, readFacts } from '../../utils/text/facts.ts';
import { type PageText, readingSteps } from '../../utils/text/page-text.ts';
import { inSlices } from '../../utils/text/steps.ts';
import { findKept } from './kept.ts';

/** One look at the page: its text, what was recognised in it and what is kept on it. */
export interface Reading {
  page: PageText;
  facts: ArticleFacts;
  id: string;
  recognised: Recognised;
  kept: KeptHere[];
  timing: Pick<Timing, 'readMs' | 'recogniseMs'> & { longestReadMs: number };
  /** A key of `_locales`: what a reader should know about this reading. */
  problem?: string;
}

/** Fewer letters than this are a caption or a menu, not prose. */
const leastProse = 80;
/** About 180,000 words; a longer page is marked up to here and the reader is told. */
const mostText = 1_000_000;

/**
 * Reads the page as it stands. With the text unchanged since `last`, only the nodes are read anew.
 * `known` is what the reader told of the article; it outranks what the page says.
 */
export async function readNow(
  last: Reading | undefined,
  known: Partial<ArticleFacts>,
): Promise<Reading> {
  const watch = startStopwatch();
  watch.start();
  const page = await inSlices(readingSteps(document), () => rest(watch));
  const facts = { ...readFacts(document, location.href, page.text), ...known };
  watch.stop();
  const id = pageId(facts.url, facts.canonical);

  const asked = performance.now();
  const unchanged = last?.page.text === page.text && last.id === id;
  const [recognised, kept] = unchanged
    ? [last.recognised, last.kept]
    : await Promise.all([recognise(page.text, facts), findKept(page.text, id)]);
  const recogniseMs = unchanged ? last.timing.recogniseMs : performance.now() - asked;

  const problem = problemOf(page.text) ?? recognised.problem;
  return {
    page,
    facts,
    id,
    recognised,
    kept,
    timing: { readMs: watch.total(), longestReadMs: watch.longest(), recogniseMs },
    ...(problem ? { problem } : {}),
  };
}

/** Gives the page its turn, off the clock. */
async function rest(watch: ReturnType<typeof startStopwatch>): Promise<void> {
  watch.stop();
  await new Promise((resolve) => setTimeout(resolve));
  watch.start();
}

async function recognise(text: string, facts: ArticleFacts): Promise<Recognised> {
  const { lang = 'und', published, country } = facts;
  const context = { lang, ...(published ? { published } : {}), ...(country ? { country } : {}) };
  const ask = { text: text.slice(0, mostText), context };
  let answer = await askBackground('recognise', ask);
  // Chrome ends a service worker that was busy elsewhere; the next message wakes a new one.
  if (!answer.ok) answer = await askBackground('recognise', ask);
  return answer.ok
    ? answer.value
    : { lang, mentions: [], sha256: '', problem: 'problemNotRecognised' };
}

function problemOf(text: string): string | undefined {
  // Chrome shows a PDF inside a page of its own making, which has no text.
  if (document.contentType === 'application/pdf') return 'problemPdf';
  if ((text.slice(0, 4000).match(/\p{L}/gu) ?? []).length < leastProse) return 'problemNoProse';
  return text.length > mostText ? 'problemLongPage' : undefined;
}
