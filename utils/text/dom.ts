/**
 * Properties of nodes read through the prototypes' own getters: a page's `<form><input name=parentNode>`
 * answers `form.parentNode` with the input, in a content script's isolated world too.
 */
function getter<T extends object, K extends keyof T>(prototype: T, name: K): (node: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (node) => get.call(node) : (node) => node[name];
}

const nodeType = getter(Node.prototype, 'nodeType');
export const parentOf = getter(Node.prototype, 'parentNode');
const firstChildOf = getter(Node.prototype, 'firstChild');
const nextSiblingOf = getter(Node.prototype, 'nextSibling');
const wholeData = getter(CharacterData.prototype, 'data');
const lengthOf = getter(CharacterData.prototype, 'length');
/** Twice what is ever read of a page; copying ten million characters holds Firefox up for long. */
const longestData = 2_000_000;

/** A text node's characters; of a node longer than any text we read, the first of them. */
export const dataOf = (node: CharacterData): string =>
  lengthOf(node) > longestData
    ? CharacterData.prototype.substringData.call(node, 0, longestData)
    : wholeData(node);
export const tagOf = getter(Element.prototype, 'localName');
export const shadowOf = getter(Element.prototype, 'shadowRoot');
export const hostOf = getter(ShadowRoot.prototype, 'host');

const windowOf = getter(Document.prototype, 'defaultView');
export const rootElementOf = getter(Document.prototype, 'documentElement');
const activeElementOf = getter(Document.prototype, 'activeElement');
const frameDocumentOf = getter(HTMLIFrameElement.prototype, 'contentDocument');

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const DOCUMENT = 9;
const FRAGMENT = 11;

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

/** The elements of a document, or inside an element, that a selector names: at most `most` of them. */
export function select(root: Document | Element, selector: string, most = 10_000): Element[] {
  const type = isDocument(root) ? Document.prototype : Element.prototype;
  return [...type.querySelectorAll.call(root, selector)].slice(0, most);
}

/** The first of them; the rest of the page is not looked at. */
export function selectFirst(root: Document | Element, selector: string): Element | null {
  const type = isDocument(root) ? Document.prototype : Element.prototype;
  return type.querySelector.call(root, selector);
}

/** The text of a node, by whichever prototype has it. */
export function textOf(node: Node): string {
  return Reflect.get(Object.getPrototypeOf(node), 'textContent', node) ?? '';
}

/** Whether `node` comes after `before` in one tree; what is inside `before` does. */
export function follows(before: Node, node: Node): boolean {
  const position = Node.prototype.compareDocumentPosition.call(before, node);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

export function isShadow(node: Node): node is ShadowRoot {
  return nodeType(node) === FRAGMENT && 'host' in node;
}

/** The child an offset of an element stands before; none at its end. */
export function childAt(parent: Node, offset: number): Node | null {
  let child = firstChildOf(parent);
  for (let index = 0; child && index < offset; index++) child = nextSiblingOf(child);
  return child;
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

/** The element with the focus: the frame it is in, as seen from outside. */
export function focusedIn(document: Document): Element | null {
  return activeElementOf(document);
}

export function selectionIn(document: Document): Selection | null {
  return Document.prototype.getSelection.call(document);
}

/** The document of a same-origin frame; of any other frame, or what is no frame, nothing. */
export function documentIn(frame: Element): Document | null {
  try {
    return frameDocumentOf(frame as HTMLIFrameElement);
  } catch {
    return null;
  }
}

/** The element a same-origin document is framed by. */
export function frameOf(document: Document): Element | null {
  try {
    return windowOf(document)?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** What a node stands in: for a shadow root its host, for a frame's document the frame. */
export function around(node: Node): Node | null {
  const parent = parentOf(node);
  if (parent) return parent;
  if (isShadow(node)) return hostOf(node);
  return isDocument(node) ? frameOf(node) : null;
}

/** The nodes a slot shows; empty when it shows its own children. */
export function assignedTo(slot: Element): Node[] {
  return HTMLSlotElement.prototype.assignedNodes.call(slot as HTMLSlotElement);
}
