import { done, failed, type Result } from '../result.ts';
import { bytesOf, sha256, textOf } from './bytes.ts';

/** What a member hands to the next: everything but the user's own name and password. */
export interface Invitation {
  /** The team as its members call it. */
  team: string;
  /** `https://couch.example/desk`. */
  database: string;
  secret: Uint8Array<ArrayBuffer>;
}

const prefix = 'newsmark1-';
const MOST_CHARACTERS = 2000;
const base64url = { alphabet: 'base64url', omitPadding: true } as const;

/** The invitation as one word to paste or to show as a QR code; it ends in a check of itself. */
export async function writeInvitation({ team, database, secret }: Invitation): Promise<string> {
  const told = JSON.stringify([team, database, secret.toBase64(base64url)]);
  const word = bytesOf(told).toBase64(base64url);
  return `${prefix}${word}.${await checkOf(word)}`;
}

/** Reads an invitation as pasted: blanks and line breaks of a mail do no harm. */
export async function readInvitation(pasted: string): Promise<Result<Invitation>> {
  const code = pasted.slice(0, MOST_CHARACTERS * 2).replace(/\s+/gu, '');
  const [word = '', check] = code.slice(prefix.length).split('.');
  if (!code.startsWith(prefix) || code.length > MOST_CHARACTERS) return failed('problemInvitation');
  // A letter lost on the way must not become another secret.
  if ((await checkOf(word)) !== check) return failed('problemInvitation');
  try {
    const [team, database, secret] = JSON.parse(textOf(Uint8Array.fromBase64(word, base64url)));
    const key = Uint8Array.fromBase64(secret, base64url);
    if (typeof team !== 'string' || !databaseAddress(database) || key.length !== 32) {
      return failed('problemInvitation');
    }
    return done({ team, database, secret: key });
  } catch {
    return failed('problemInvitation');
  }
}

/** An address a password may be sent to: encrypted, or this very machine. Without slash at the end. */
export function databaseAddress(typed: unknown): string | undefined {
  if (typeof typed !== 'string') return undefined;
  const address = URL.parse(typed.trim());
  if (!address || address.username || address.search || address.hash) return undefined;
  const own = /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(address.hostname);
  if (address.protocol !== 'https:' && !(address.protocol === 'http:' && own)) return undefined;
  const path = address.pathname.replace(/\/{1,9}$/u, '');
  return path === '' ? undefined : `${address.origin}${path}`;
}

const checkOf = async (word: string): Promise<string> => (await sha256(word)).slice(0, 6);
