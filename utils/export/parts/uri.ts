/** What RFC 3986 lets stand in a path, query or fragment; all else is written by percent. */
const foreign = /%(?![0-9a-f]{2})|[^!$%&'()*+,\-./0-9:;=?@A-Z_a-z~]/giu;
const parts = /^([a-z][a-z0-9+.-]{0,30}:(?:\/\/(?:\[[0-9a-f:.]{2,45}\])?)?)([^#]*)(?:#(.*))?$/isu;

/**
 * An address as a URI of RFC 3986, which the published schemas of the Web Annotation model want:
 * browsers leave `[`, `|` and a lone `%` as they are, and imported files letters of every script.
 */
export function uri(address: string): string {
  const [, start, rest = '', fragment] = parts.exec(address.toWellFormed()) ?? [];
  if (start === undefined) return encoded(address.toWellFormed());
  return `${start}${encoded(rest)}${fragment === undefined ? '' : `#${encoded(fragment)}`}`;
}

const encoded = (text: string): string => text.replace(foreign, encodeURIComponent);
