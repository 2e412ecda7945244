/** Where a key leads in a list of `count` entries, `page` of which are in sight; `undefined` for other keys. */
export function entryByKey(
  key: string,
  at: number,
  count: number,
  page: number,
): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(last, at + page);
    case 'PageUp':
      return Math.max(0, at - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
