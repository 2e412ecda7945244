/** How anything that can fail answers across a boundary; `error` is a sentence for the reader. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (error: string): { ok: false; error: string } => ({ ok: false, error });

/** The error of a call nobody answered. */
export const unreached = 'unreached';
