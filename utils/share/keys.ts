import { bytesOf } from './bytes.ts';

/** What a team's secret opens; none of them can be read out again. */
export interface TeamKeys {
  /** AES-GCM-256: closes and opens what is shared. */
  cipher: CryptoKey;
  /** HMAC-SHA-256: makes the initialisation vector and the digest of a revision. */
  seal: CryptoKey;
}

/** A new team's secret: 32 random bytes. */
export const newSecret = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

/** The keys of a team, each by HKDF-SHA-256 (RFC 5869) with its own `info`. */
export async function keysOf(secret: Uint8Array<ArrayBuffer>): Promise<TeamKeys> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const bits = (info: string) => {
    const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32) };
    return crypto.subtle.deriveBits(
      { ...parameters, info: bytesOf(`newsmark ${info}`) },
      base,
      256,
    );
  };
  const mac = async (info: string) =>
    crypto.subtle.importKey('raw', await bits(info), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
  return {
    cipher: await crypto.subtle.importKey('raw', await bits('cipher'), 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]),
    seal: await mac('seal'),
  };
}
