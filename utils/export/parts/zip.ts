import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Chunk } from '../format.ts';

/** The same bytes for the same content, wherever and whenever: the format's first day, by local clock. */
const firstDay = new Date(1980, 0, 1);

/** Characters compressed at once: about two milliseconds of work. */
const pieceLength = 32_768;

/** A zip archive in the making. Every step gives out what is ready of it, or an empty piece to rest at. */
export function zipper() {
  let ready: Chunk[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece as Uint8Array<ArrayBuffer>);
  });
  const take = (): Chunk[] => {
    const taken = ready;
    ready = [];
    return taken;
  };

  /** A file whose content comes in pieces of text; no other is begun before its `end`. */
  const stream = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = firstDay;
    let begun = false;
    let waiting: string[] = [];
    let length = 0;
    const push = (last: boolean): Chunk[] => {
      if (!begun) zip.add(file);
      begun = true;
      file.push(strToU8(waiting.join('')), last);
      waiting = [];
      length = 0;
      return take();
    };
    return {
      *add(piece: string): Generator<Chunk> {
        waiting.push(piece);
        length += piece.length;
        if (length < pieceLength) yield '';
        else yield* push(false);
      },
      *end(): Generator<Chunk> {
        yield* push(true);
      },
    };
  };

  return {
    stream,
    *file(name: string, pieces: Iterable<string>): Generator<Chunk> {
      const file = stream(name);
      for (const piece of pieces) yield* file.add(piece);
      yield* file.end();
    },
    *end(): Generator<Chunk> {
      zip.end();
      yield* take();
    },
  };
}
