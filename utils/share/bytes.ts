const characters = new TextEncoder();
const strictly = new TextDecoder('utf-8', { fatal: true });
/** `String.fromCharCode` takes its characters as arguments, and those are limited. */
const SLICE = 8192;

/** UTF-8. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => characters.encode(text);

/** The text of UTF-8 bytes; throws on bytes that are none. */
export const textOf = (bytes: Uint8Array): string => strictly.decode(bytes);

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** What browsers have since 2025 and Node 24 has not: a twelfth of what sharing costs. */
interface Native {
  toBase64?(): string;
}
const { fromBase64: decode } = Uint8Array as {
  fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
};

export function toBase64(bytes: Uint8Array & Native): string {
  if (bytes.toBase64) return bytes.toBase64();
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  }
  return btoa(binary);
}

/** `undefined` for what is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    if (decode) return decode.call(Uint8Array, text);
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Base64 that an address, a mail and a QR code leave alone (RFC 4648 §5, without padding). */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> | undefined =>
  fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));

export async function sha256(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(text))));
}
