/** Whether what a page says of its article was first said of another, at another address. */
export type IsLeftOver = (said: object, url: string) => boolean;

/**
 * Single-page sites leave the JSON-LD and the meta elements of the article before in place when they
 * show the next: its title and its date would be the next one's too. What comes back with its own
 * address counts again.
 */
export function rememberStatements(): IsLeftOver {
  const firstAt = new Map<string, string>();
  return (said, url) => {
    const statement = JSON.stringify(said);
    if (statement === '{}') return false;
    const path = new URL(url).pathname;
    const first = firstAt.get(statement) ?? path;
    firstAt.set(statement, first);
    return first !== path;
  };
}
