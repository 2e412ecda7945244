import type { Look } from './look.ts';
import { hidesContents } from './visibility.ts';

/** As deep as parsers nest. Below it (scripts nest deeper) nothing is asked: asking costs by depth. */
export const DEEPEST = 512;

/** An element on the way down to where the walk is. */
export interface Level {
  element: Element | undefined;
  look: Look | undefined;
  block: boolean;
  /** Index of the container it is or is in; of its own none until there is text in it. */
  container: number;
  pending: boolean;
  hints: number;
  heading: number;
  linked: boolean;
  doubt: Element | undefined;
}

/** What the walk begins in. */
export function outermost(): Level {
  return {
    element: undefined,
    look: undefined,
    block: true,
    container: -1,
    pending: false,
    hints: 0,
    heading: 0,
    linked: false,
    doubt: undefined,
  };
}

/** A block that already has text in it, with the container it is. */
export function isSettled(level: Level | undefined): boolean {
  return level === undefined || (level.block && !level.pending);
}

/** Whether a container can be seen, in the sense of `asked`; what is no container is not asked. */
export function isSeen(
  { element, look, pending }: Level,
  depth: number,
  asked: (element: Element) => boolean,
): boolean {
  if (!pending || !element || depth >= DEEPEST) return true;
  if (look?.tag === 'html' || look?.tag === 'body') return true;
  return asked(element) && !(look?.named && hidesContents(element));
}
