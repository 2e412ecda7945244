import type { Anchor } from './anchor/anchor.ts';
import type { Context } from './recognise/context.ts';
import type { Kind, Mention } from './recognise/mention.ts';
import type { Decision } from './recognise/names/decisions.ts';
import type { Member } from './share/desk.ts';
import type { TeamView } from './share/teams.ts';
import type { Annotation, Edit, KeptPage, Page } from './store/annotation.ts';
import type { Health } from './store/health.ts';
import type { Settings } from './store/settings.ts';
import type { Piece } from './store/staged.ts';
import type { Stepped } from './store/step.ts';
import type { ArticleFacts } from './text/facts.ts';

/** What the background does on request: `command: [what is asked, what is answered]`. */
export interface BackgroundCalls extends ShareCalls {
  /** From a page: the mentions of its text. */
  recognise: [{ text: string; context: Context }, Recognised];
  keptOn: [{ page: string }, Annotation[]];
  /** From a page: what is kept on it. */
  keptHere: [Here, Annotation[]];
  /** From a page: keeps something on it. The same id again is the same save. */
  saveHere: [Here & { facts: ToldFacts; annotation: Annotation }, null];
  /** From a page: changes what is kept on it. */
  editHere: [Here & { id: string; fields: Edit }, Annotation];
  removeHere: [Here & { ids: string[] }, null];
  /** From a page: puts the card and the selection toolbar into it. */
  pageUi: [null, PageUiSettings];
  /** Puts the content script into a tab the reader opened us on. */
  open: [{ tab: number }, null];
  /** The reader allowed a site or took it back; answered when its next load will show it. */
  sitesChanged: [null, null];
  save: [{ page: Page; annotations: Annotation[] }, null];
  /** Changes fields of one annotation; the later change of a field wins. Answers what it is now. */
  edit: [{ id: string; fields: Edit }, Annotation];
  notePage: [{ page: Page; note: string }, null];
  remove: [{ ids: string[] }, null];
  /**
   * Saves what is on many pages, some hundred annotations a call: a file that is read in. Calls with
   * one `step` (a random name) are undone together.
   */
  saveMany: [{ kept: KeptPage[]; step: string }, null];
  /** The same of a piece staged for an import; answers whether it was there, as it was written. */
  saveStaged: [{ piece: Piece; step: string }, boolean];
  /** Changes fields of many annotations, in one step; those kept no more are passed over. */
  editMany: [{ edits: { id: string; fields: Edit }[] }, null];
  /** What was brought back after damage, and when the last snapshot was taken. */
  health: [null, Health];
  /** The reader was told what `health` said. */
  healthSeen: [null, null];
  /** Takes back what was last saved, edited or removed since the browser was started. */
  undo: [null, Stepped | null];
  /** Does again what was last undone. */
  redo: [null, Stepped | null];
  /** Changes the settings given and leaves the rest; answers what they are now. */
  settings: [Partial<Settings>, Settings];
  /** What the reader says of a name, from now on and on the pages open; answers the settings then. */
  decide: [{ text: string; decision: Decision }, Settings];
}

/** What the background does with teams, from the extension's own pages alone. */
export interface ShareCalls {
  teams: [null, TeamView[]];
  /** The permission for the server is asked for before, in the reader's click. */
  joinTeam: [{ invitation: string; member: Member }, null];
  startTeam: [{ team: string; database: string; member: Member }, null];
  /** An invitation code: whoever has it and an account can read all the team has. */
  invite: [{ team: string }, string];
  /** Stops sharing; what was shared stays the reader's own, or with `forget` goes from this device. */
  leaveTeam: [{ team: string; forget: boolean }, null];
  /** Syncs all teams now; with `wait` answered when that has ended, well or not. */
  syncTeams: [{ wait: boolean }, null];
  /** Moves annotations into a team, or without one out of any. */
  moveTo: [{ ids: string[]; team?: string }, null];
}

/** What the content script of a tab does on request of the extension's own pages and background. */
export interface PageCalls {
  /** Answered when the page has been read and marked. */
  report: [null, PageReport];
  /** Only these kinds are painted from now on. */
  show: [{ kinds: Kind[] }, null];
  /** Scrolls to a stretch of the text read and lets it flash. */
  jump: [{ start: number; end: number }, null];
  /** The reader's selection on the page, `null` when nothing of the text is selected. */
  selection: [null, Anchor | null];
  /** The article's publication date, where the page states none or a wrong one. */
  published: [{ published: string }, null];
  /** How to find stretches of the text again. */
  anchors: [{ start: number; end: number }[], Anchor[]];
  /** Something was kept or removed: paint what is kept anew. */
  refresh: [null, null];
  /** Goes to the next (`1`) or previous (`-1`) mention and opens its card with the focus in it. */
  step: [{ direction: 1 | -1 }, null];
  /** Keeps what is selected at once and opens its card with the focus in it. */
  keepSelection: [null, null];
  /** What the reader wants marked has changed: the page is recognised anew. */
  recogniseAgain: [null, null];
  /** Card and toolbar speak another language from now on, or call the colours otherwise. */
  speak: [PageUiSettings, null];
}

/**
 * Which page a content script speaks of: its `Page.id` and the canonical address it states. The
 * background reckons the id itself from the address the browser tells, and refuses another.
 */
export interface Here {
  page: string;
  canonical?: string;
}

/** What a page tells of itself; its address comes from the browser. */
export type ToldFacts = Omit<Page, 'id' | 'url' | 'canonical' | 'accessed' | 'note'>;

export interface PageUiSettings {
  /** What the colours mean to the reader. */
  colourNames: Settings['colourNames'];
  /** The messages of the language the reader chose, where that is not the browser's. */
  messages?: Record<
    string,
    { message: string; placeholders?: Record<string, { content: string }> }
  >;
}

export interface Recognised {
  lang: string;
  mentions: Mention[];
  /** Kinds marked at first. */
  shown: Kind[];
  /** SHA-256 of the text, lower-case hex. */
  sha256: string;
  /** What could not be done, as a sentence for the reader: names missing because a model is damaged. */
  problem?: string;
}

/** Milliseconds of the page's own thread, except `recogniseMs`: the time until the background answered. */
export interface Timing {
  readMs: number;
  recogniseMs: number;
  paintMs: number;
  longestTaskMs: number;
  registeredRanges: number;
}

export interface KeptHere {
  annotation: Annotation;
  state: 'found' | 'changed' | 'lost';
  /** Where it stands now; absent when lost. */
  start?: number;
  end?: number;
  /** The wording there now, when that is another. */
  now?: string;
}

export interface PageReport {
  facts: ArticleFacts;
  /** `Page.id` of this page. */
  page: string;
  lang: string;
  mentions: Mention[];
  kept: KeptHere[];
  shown: Kind[];
  sha256: string;
  timing: Timing;
  /** What a reader should know about this reading, as a key of `_locales`. */
  problem?: string;
}
