/**
 * Properties of nodes read through the prototypes' own getters: a page's `<form><input name=parentNode>`
 * answers `form.parentNode` with the input, in a content script's isolated world too.
 */
function getter<T extends object, K extends keyof T>(prototype: T, name: K): (node: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`No getter for ${String(name)}`);
  return (node) => get.call(node);
}

export const nodeType = getter(Node.prototype, 'nodeType');
export const parentOf = getter(Node.prototype, 'parentNode');
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const textOf = getter(Node.prototype, 'textContent');
export const dataOf = getter(CharacterData.prototype, 'data');
export const tagOf = getter(Element.prototype, 'localName');
export const shadowOf = getter(Element.prototype, 'shadowRoot');
export const hostOf = getter(ShadowRoot.prototype, 'host');

const frameDocumentOf = getter(HTMLIFrameElement.prototype, 'contentDocument');

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;
export const DOCUMENT = 9;
export const FRAGMENT = 11;

export function isElement(node: Node): node is Element {
  return nodeType(node) === ELEMENT;
}

export function isDocument(node: Node): node is Document {
  return nodeType(node) === DOCUMENT;
}

export function isText(node: Node): node is Text {
  const type = nodeType(node);
  return type === TEXT || type === CDATA;
}

export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

/** The document of a same-origin frame; of any other frame nothing. */
export function documentIn(frame: Element): Document | null {
  try {
    return frameDocumentOf(frame as HTMLIFrameElement);
  } catch {
    return null;
  }
}

/** The nodes a slot shows; empty when it shows its own children. */
export function assignedTo(slot: Element): Node[] {
  return HTMLSlotElement.prototype.assignedNodes.call(slot as HTMLSlotElement);
}

const canAsk = typeof Element.prototype.checkVisibility === 'function';
const seen: CheckVisibilityOptions = { visibilityProperty: true };

/** Whether the reader can see it; transparent counts as seen, since pages fade their text in. */
export function isVisible(element: Element): boolean {
  if (!canAsk) return attribute(element, 'hidden') === null;
  return Element.prototype.checkVisibility.call(element, seen);
}
