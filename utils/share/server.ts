import { done, failed, type Result } from '../result.ts';
import { bytesOf, toBase64 } from './bytes.ts';

/** Where a team's database is, and as whom we open it. */
export interface ServerAddress {
  /** `https://couch.example/desk`: the database's own address, no slash at the end. */
  database: string;
  user: string;
  password: string;
}

/** One request; `undefined` as an answer is "not found". The error is a key of `_locales`. */
export type Ask = (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
) => Promise<Result<unknown>>;

/** No honest answer to one of our batches is longer: a hostile server's may be endless. */
const MOST_BYTES = 48 * 1024 * 1024;
/** A server may be slow, not silent. */
const PATIENCE_MS = 60_000;

const refusals: Record<number, string> = {
  400: 'problemShareAnswer',
  401: 'problemSharePassword',
  403: 'problemSharePassword',
  413: 'problemShareLarge',
  429: 'problemShareBusy',
  503: 'problemShareBusy',
  507: 'problemShareFull',
};

/** Speaks to one CouchDB database over `fetch`; stops by `signal`. */
export function openServer(
  { database, user, password }: ServerAddress,
  signal: AbortSignal,
  send: typeof fetch = fetch,
): Ask {
  const authorization = `Basic ${toBase64(bytesOf(`${user}:${password}`))}`;
  return async (method, path, body) => {
    try {
      const answer = await send(`${database}${path}`, {
        method,
        headers: {
          accept: 'application/json',
          authorization,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
        // The password is for this server alone, and so are the cookies of the reader's browser.
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      });
      return await understood(answer);
    } catch (error) {
      if (signal.aborted) return failed('problemShareStopped');
      return failed(error instanceof TooLong ? 'problemShareAnswer' : 'problemShareOffline');
    }
  };
}

async function understood(answer: Response): Promise<Result<unknown>> {
  const text = await bounded(answer);
  const json = parsed(text);
  // A proxy's or another program's "not found" is a page, a database's is JSON.
  if (answer.status === 404 && json.ok) return done(undefined);
  if (answer.ok) return json;
  return failed(refusals[answer.status] ?? 'problemShareAnswer');
}

function parsed(text: string): Result<unknown> {
  try {
    return done(JSON.parse(text));
  } catch {
    // A log-in page, or an answer cut off half way.
    return failed('problemShareAnswer');
  }
}

class TooLong extends Error {}

async function bounded(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  if (!answer.body) return text;
  // Firefox streams iterate too; leaving the loop by an error cancels the rest.
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new TooLong();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
