import { done, failed, type Result } from '../result.ts';
import { bytesOf, fromBase64Url, sha256, textOf, toBase64Url } from './bytes.ts';

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

/** The invitation as one word to paste or to show as a QR code; it ends in a check of itself. */
export async function writeInvitation({ team, database, secret }: Invitation): Promise<string> {
  const told = JSON.stringify([team, database, toBase64Url(secret)]);
  const word = toBase64Url(bytesOf(told));
  return `${prefix}${word}.${await checkOf(word)}`;
}

/** Reads an invitation as pasted: blanks and line breaks of a mail do no harm. */
export async function readInvitation(pasted: string): Promise<Result<Invitation>> {
  const { word, check } = partsOf(pasted);
  // A letter lost on the way must not become another secret.
  if ((await checkOf(word)) !== check) return failed('problemInvitation');
  const [team, database, key] = toldBy(word);
  const secret = typeof key === 'string' ? fromBase64Url(key) : undefined;
  const address = databaseAddress(database);
  return typeof team === 'string' && address && secret?.length === 32
    ? done({ team, database: address, secret })
    : failed('problemInvitation');
}

/** The database an invitation leads to, at once and unchecked: a browser asks only within a click. */
export const invitedTo = (pasted: string): string | undefined =>
  databaseAddress(toldBy(partsOf(pasted).word)[1]);

function partsOf(pasted: string): { word: string; check?: string } {
  const code = pasted.slice(0, MOST_CHARACTERS * 2).replace(/\s+/gu, '');
  if (!code.startsWith(prefix) || code.length > MOST_CHARACTERS) return { word: '' };
  const [word = '', check] = code.slice(prefix.length).split('.');
  return check === undefined ? { word } : { word, check };
}

function toldBy(word: string): unknown[] {
  try {
    const told: unknown = JSON.parse(textOf(fromBase64Url(word) ?? new Uint8Array()));
    return Array.isArray(told) ? told : [];
  } catch {
    return [];
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
