import { isDocument, isShadow, rootOf } from '../text/dom.ts';
import css from './marks.css?inline';

/**
 * Brings the marks' style to where the page's own style sheets end: into same-origin frames, and into
 * open shadow roots, which Firefox does not let inherit highlights (bug 1868009).
 */
export function styleFor() {
  const sheets = new Map<Document, CSSStyleSheet>();
  const reached = new Set<Document | ShadowRoot>();

  const sheetOf = (document: Document): CSSStyleSheet | undefined => {
    const known = sheets.get(document);
    if (known || !document.defaultView) return known;
    const sheet = new document.defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(document, sheet);
    return sheet;
  };

  return {
    /** Has marks on this node's text styled. */
    reach(node: Node) {
      const root = rootOf(node);
      if (root === document || !(isDocument(root) || isShadow(root)) || reached.has(root)) return;
      const sheet = sheetOf(isDocument(root) ? root : root.ownerDocument);
      if (!sheet) return;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      reached.add(root);
    },
    stop() {
      const own = new Set(sheets.values());
      for (const root of reached) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !own.has(sheet));
      }
      reached.clear();
    },
  };
}
