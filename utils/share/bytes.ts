const characters = new TextEncoder();
const strictly = new TextDecoder('utf-8', { fatal: true });

/** UTF-8. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => characters.encode(text);

/** The text of UTF-8 bytes; throws on bytes that are none. */
export const textOf = (bytes: Uint8Array): string => strictly.decode(bytes);

/** Bytes as a server stores them in JSON. */
export const toBase64 = (bytes: Uint8Array): string => bytes.toBase64();

/** `undefined` for what is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.fromBase64(text);
  } catch {
    return undefined;
  }
}

export async function sha256(text: string): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(text))).toHex();
}
