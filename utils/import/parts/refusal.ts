import type { Word } from '../../export/format.ts';

/** Why a whole file is refused; never leaves the room, where it becomes an error value. */
export class Refusal extends Error {
  readonly why: Word;
  constructor(why: Word, where = '') {
    super(`${why} ${where}`);
    this.why = why;
  }
}

export const wrong = (where: string): never => {
  throw new Refusal('importWrong', where);
};
