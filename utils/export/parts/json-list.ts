/**
 * The steps of a JSON file that is a list in an envelope: `head` ends where the first item goes,
 * one item a line.
 */
export function jsonList(head: string, foot: string) {
  let before = '\n';
  return {
    *start() {
      yield head;
    },
    item(value: unknown): string {
      const written = `${before}${JSON.stringify(value)}`;
      before = ',\n';
      return written;
    },
    *end() {
      yield `\n${foot}\n`;
    },
  };
}
