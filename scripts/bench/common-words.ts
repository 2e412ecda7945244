/** Words of a text, punctuation left out. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{1,100}/gu) ?? []
  );
}

/** How many words of `wanted` stand in `found` in the same order: their longest common subsequence. */
export function commonWords(wanted: string[], found: string[]): number {
  let row = new Uint32Array(found.length + 1);
  for (const word of wanted) {
    const next = new Uint32Array(found.length + 1);
    for (let at = 1; at <= found.length; at++) {
      next[at] =
        found[at - 1] === word ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    }
    row = next;
  }
  return row[found.length] ?? 0;
}

/** How many words of `words` are left when each of `known` takes one away. */
export function without(words: string[], known: string[]): number {
  const left = new Map<string, number>();
  for (const word of known) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  }).length;
}
