import { attribute, hostOf, isElement, isShadow, parentOf } from './dom.ts';

const canAsk = typeof Element.prototype.checkVisibility === 'function';
const visibly: CheckVisibilityOptions = { visibilityProperty: true };

/** Whether the reader can see it; transparent counts as seen, since pages fade their text in. */
export function isVisible(element: Element): boolean {
  if (!canAsk) return attribute(element, 'hidden') === null;
  if (Element.prototype.checkVisibility.call(element, visibly)) return true;
  // `display: contents` has no box to be seen, its text is shown in the box round it.
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible') return false;
  const parent = parentOf(element);
  if (!parent) return false;
  return isElement(parent) ? isVisible(parent) : isShadow(parent) && isVisible(hostOf(parent));
}

/** Whether it has a place in the layout; what is inside may be visible even where it is not itself. */
export function isRendered(element: Element): boolean {
  if (!canAsk) return attribute(element, 'hidden') === null;
  return Element.prototype.checkVisibility.call(element);
}

/**
 * Whether it has a place in the layout with nothing drawn in it: `hidden="until-found"`, and
 * `content-visibility: hidden`, by which pages keep a view they may show again.
 */
export function hidesContents(element: Element): boolean {
  if (attribute(element, 'hidden')?.toLowerCase() === 'until-found') return true;
  return getComputedStyle(element).contentVisibility === 'hidden';
}
