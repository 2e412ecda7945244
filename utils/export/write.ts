import type { KeptPage } from '../store/annotation.ts';
import type { Chunk, Format, WriteOptions } from './format.ts';

export type Pages = Iterable<KeptPage> | AsyncIterable<KeptPage>;

export interface Control {
  /** Called with how many annotations are written, some ten times a second and at the end. */
  progress?: (annotations: number) => void;
  signal?: AbortSignal;
  /** Gives the window its turn. */
  rest?: () => Promise<unknown>;
}

/** Milliseconds of work between two rests. */
const sliceMs = 8;
/** Milliseconds between two words on how far it is: each draws the window anew. */
const progressMs = 100;
/** Characters that go out together. */
const pieceLength = 65_536;

/**
 * Writes pages as a file, piece by piece, in slices of a few milliseconds. Throws the signal's
 * reason when it aborts.
 */
export async function* write(
  format: Format,
  pages: Pages,
  options: WriteOptions,
  { progress, signal, rest = nextTask }: Control = {},
): AsyncGenerator<Chunk> {
  const { open } = await format.load();
  const writer = open(options);
  let ready: string[] = [];
  let length = 0;
  let written = 0;
  let until = performance.now() + sliceMs;
  let told = 0;

  const flush = () => {
    const piece = ready.join('');
    ready = [];
    length = 0;
    return piece;
  };
  async function* take(steps: Iterable<Chunk>, most: number): AsyncGenerator<Chunk> {
    let step = 0;
    for (const chunk of steps) {
      if (typeof chunk === 'string') {
        ready.push(chunk);
        length += chunk.length;
      } else {
        if (length > 0) yield flush();
        if (chunk.length > 0) yield chunk;
      }
      if (length >= pieceLength) yield flush();
      step += 1;
      const now = performance.now();
      if (now < until) continue;
      if (now - told >= progressMs) {
        progress?.(written + Math.min(step, most));
        told = now;
      }
      await rest();
      signal?.throwIfAborted();
      until = performance.now() + sliceMs;
    }
    written += most;
  }

  signal?.throwIfAborted();
  yield* take(writer.start(), 0);
  for await (const kept of pages) yield* take(writer.page(kept), kept.annotations.length);
  yield* take(writer.end(), 0);
  if (length > 0) yield flush();
  progress?.(written);
}

/** The whole file, for a download. */
export async function writeFile(
  format: Format,
  pages: Pages,
  options: WriteOptions,
  control?: Control,
): Promise<Blob> {
  const pieces: Chunk[] = [];
  for await (const piece of write(format, pages, options, control)) pieces.push(piece);
  return new Blob(pieces, { type: format.mime });
}

/** The whole file as text, for the clipboard; not for formats that are `binary`. */
export async function writeText(
  format: Format,
  pages: Pages,
  options: WriteOptions,
  control?: Control,
): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of write(format, pages, options, control)) {
    if (typeof piece !== 'string') throw new TypeError(`${format.id} is not text`);
    pieces.push(piece);
  }
  return pieces.join('');
}

interface Scheduler {
  yield?: () => Promise<void>;
}

const nextTask = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};
