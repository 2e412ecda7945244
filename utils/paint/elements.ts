import { hostOf, isElement, isShadow, parentOf } from '../text/dom.ts';

/** The element a node is shown in; of what stands right in a shadow root, its host. */
export function elementAround(node: Node): Element | undefined {
  const parent = parentOf(node);
  if (!parent) return undefined;
  if (isElement(parent)) return parent;
  return isShadow(parent) ? hostOf(parent) : undefined;
}

/** The nearest element round `element`, or itself, that has a box of its own (`display: contents` has none). */
export function boxOf(element: Element): Element | undefined {
  let box: Element | undefined = element;
  while (box && getComputedStyle(box).display === 'contents') box = elementAround(box);
  return box;
}
