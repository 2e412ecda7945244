import { describe, expect, it } from 'vitest';
import { keysOf, newSecret } from '../../utils/share/keys.ts';
import { digestOf, seal, unseal } from '../../utils/share/sealing.ts';

const ours = await keysOf(new Uint8Array(32).fill(1));
const theirs = await keysOf(new Uint8Array(32).fill(2));

describe('sealing', () => {
  it.each(['{"note":"Nguyễn Đức Thọ"}', '""', '"שלום 👩‍👩‍👧"', `"${'x'.repeat(100_000)}"`])(
    'gives back what was sealed (%.30s)',
    async (text) => {
      expect(await unseal(ours, 'one', await seal(ours, 'one', text))).toBe(text);
    },
  );

  it('seals the same alike, and nothing else', async () => {
    const sealed = await seal(ours, 'one', '"a"');
    expect(await seal(ours, 'one', '"a"')).toBe(sealed);
    expect(await seal(ours, 'one', '"b"')).not.toBe(sealed);
    expect(await seal(ours, 'two', '"a"')).not.toBe(sealed);
    expect(await digestOf(ours, 'one', '"a"')).toBe(await digestOf(ours, 'one', '"a"'));
    expect(await digestOf(ours, 'one', '"a"')).not.toBe(await digestOf(theirs, 'one', '"a"'));
  });

  it('hides lengths up to 255 bytes', async () => {
    const short = await seal(ours, 'one', '""');
    const longer = await seal(ours, 'one', `"${'x'.repeat(250)}"`);
    expect(longer.length).toBe(short.length);
  });

  it('opens nothing with another secret, under another id, altered or cut', async () => {
    const sealed = await seal(ours, 'one', '"a"');
    const altered = sealed.replace(/^./u, (first) => (first === 'A' ? 'B' : 'A'));
    expect(await unseal(theirs, 'one', sealed)).toBeUndefined();
    expect(await unseal(ours, 'two', sealed)).toBeUndefined();
    expect(await unseal(ours, 'one', altered)).toBeUndefined();
    expect(await unseal(ours, 'one', sealed.slice(0, -8))).toBeUndefined();
    expect(await unseal(ours, 'one', 'no base64 at all!')).toBeUndefined();
    expect(await unseal(ours, 'one', '')).toBeUndefined();
  });

  it('makes secrets of 32 bytes, each another', () => {
    expect(newSecret()).toHaveLength(32);
    expect(newSecret()).not.toEqual(newSecret());
  });
});
