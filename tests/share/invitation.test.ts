import { describe, expect, it } from 'vitest';
import { databaseAddress, readInvitation, writeInvitation } from '../../utils/share/invitation.ts';

const invitation = {
  team: 'Ban Thời sự',
  database: 'https://couch.example/desk',
  secret: new Uint8Array(32).map((_, index) => index * 7),
};
const refused = { ok: false, error: 'problemInvitation' };

describe('an invitation', () => {
  it('comes out as it went in, through a mail that breaks lines', async () => {
    const code = await writeInvitation(invitation);
    expect(code).toMatch(/^newsmark1-[\w-]+\.[\da-f]{6}$/u);
    const pasted = ` ${code.slice(0, 40)}\r\n  ${code.slice(40)}\n`;
    expect(await readInvitation(pasted)).toEqual({ ok: true, value: invitation });
  });

  it('is refused with a letter changed, lost or added', async () => {
    const code = await writeInvitation(invitation);
    expect(await readInvitation(code.replace(/.(?=\.)/u, (c) => (c === 'A' ? 'B' : 'A')))).toEqual(
      refused,
    );
    expect(await readInvitation(code.slice(0, -1))).toEqual(refused);
    expect(await readInvitation(code.slice(1))).toEqual(refused);
    expect(await readInvitation('')).toEqual(refused);
    expect(await readInvitation('x'.repeat(1_000_000))).toEqual(refused);
  });

  it('leads to no address a password must not go to', async () => {
    for (const database of ['http://couch.example/desk', 'ftp://couch.example/desk']) {
      const code = await writeInvitation({ ...invitation, database });
      expect(await readInvitation(code)).toEqual(refused);
    }
  });
});

describe('the address of a database', () => {
  it.each([
    ['https://couch.example/desk/', 'https://couch.example/desk'],
    [' https://couch.example:6984/a/desk ', 'https://couch.example:6984/a/desk'],
    ['http://127.0.0.1:5984/desk', 'http://127.0.0.1:5984/desk'],
    ['http://localhost:5984/desk', 'http://localhost:5984/desk'],
  ])('%s is %s', (typed, address) => {
    expect(databaseAddress(typed)).toBe(address);
  });

  it.each([
    'http://couch.example/desk',
    'https://couch.example',
    'https://couch.example/',
    'https://me:pw@couch.example/desk',
    'https://couch.example/desk?x=1',
    'javascript:alert(1)',
    'desk',
    '',
    undefined,
  ])('%s is none', (typed) => {
    expect(databaseAddress(typed)).toBeUndefined();
  });
});
