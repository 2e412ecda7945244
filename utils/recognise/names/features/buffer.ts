/** Features of a sentence, token after token: those of token i end at `ends[i]`. */
export interface FeatureBuffer {
  ids: Int32Array;
  ends: Int32Array;
  /** Where the groups of each token end, `groups` a token; the trainer drops some groups more than others. */
  groupEnds: Int32Array;
  length: number;
}

/** Groups in the order they are written: words, runs, clusters, gazetteer, document. */
export const groups = 5;

/** More than any token has. */
const mostPerToken = 192;

export function createFeatureBuffer(): FeatureBuffer {
  return {
    ids: new Int32Array(0),
    ends: new Int32Array(0),
    groupEnds: new Int32Array(0),
    length: 0,
  };
}

/** Makes room for a sentence of `tokens` and empties the buffer. */
export function clearFor(buffer: FeatureBuffer, tokens: number): void {
  buffer.length = 0;
  if (buffer.ends.length >= tokens) return;
  buffer.ids = new Int32Array(tokens * mostPerToken);
  buffer.ends = new Int32Array(tokens);
  buffer.groupEnds = new Int32Array(tokens * groups);
}
