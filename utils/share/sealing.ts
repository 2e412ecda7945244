import { bytesOf, fromBase64, textOf, toBase64, toHex } from './bytes.ts';
import type { TeamKeys } from './keys.ts';

/** Lengths are rounded up to this many bytes, so that they tell little. */
const PADDING = 256;
const VECTOR = 12;

/**
 * Closes a text for everybody without the team's secret; base64 of vector and ciphertext. The
 * document's id is bound to it (additional data), so that a server cannot pass one document off as
 * another. The vector is a MAC of id and text: the same text gives the same ciphertext on every
 * device, and no vector serves two texts (after SIV, RFC 5297).
 */
export async function seal(keys: TeamKeys, id: string, text: string): Promise<string> {
  const vector = (await macOf(keys, 'vector', id, text)).subarray(0, VECTOR);
  const closed = await crypto.subtle.encrypt(parametersOf(vector, id), keys.cipher, padded(text));
  const bytes = new Uint8Array(VECTOR + closed.byteLength);
  bytes.set(vector);
  bytes.set(new Uint8Array(closed), VECTOR);
  return toBase64(bytes);
}

/** Tells nothing to those without the secret, and to those with it whether two texts are the same. */
export const digestOf = async (keys: TeamKeys, id: string, text: string): Promise<string> =>
  toHex(await macOf(keys, 'digest', id, text));

async function macOf(keys: TeamKeys, use: string, id: string, text: string) {
  const told = bytesOf(`${use}\0${id}\0${text}`);
  return new Uint8Array(await crypto.subtle.sign('HMAC', keys.seal, told));
}

/** The text; `undefined` when it was not sealed with this secret for this id, or was altered. */
export async function unseal(
  keys: TeamKeys,
  id: string,
  sealed: string,
): Promise<string | undefined> {
  const bytes = fromBase64(sealed);
  if (!bytes || bytes.length <= VECTOR) return undefined;
  try {
    const parameters = parametersOf(bytes.subarray(0, VECTOR), id);
    const open = await crypto.subtle.decrypt(parameters, keys.cipher, bytes.subarray(VECTOR));
    const text = textOf(new Uint8Array(open));
    return text.slice(0, text.lastIndexOf('\n'));
  } catch {
    return undefined;
  }
}

const parametersOf = (vector: Uint8Array<ArrayBuffer>, id: string) => ({
  name: 'AES-GCM',
  iv: vector,
  additionalData: bytesOf(id),
});

/** Spaces after a last newline fill up; a JSON text itself has no bare newline. */
function padded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = bytesOf(`${text}\n`);
  const whole = new Uint8Array(Math.ceil(bytes.length / PADDING) * PADDING).fill(0x20);
  whole.set(bytes);
  return whole;
}
