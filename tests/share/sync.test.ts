import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Couch, startCouch } from '../../scripts/lib/couch.ts';
import { member } from './member.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const done = (taken: number, sent: number, unreadable = 0) => ({
  ok: true,
  value: { taken, sent, unreadable },
});

describe('sharing through a real server', () => {
  let couch: Couch;
  beforeAll(async () => {
    couch = await startCouch();
  }, 90_000);
  afterAll(() => couch.stop());

  it('brings an annotation and its page to another device', async () => {
    const database = await couch.database();
    const a = await member(couch, database, 'a');
    const b = await member(couch, database, 'b');
    a.addPage('https://anhp.vn/1', {
      url: 'https://anhp.vn/1',
      title: 'Giao ban Thành uỷ',
      note: 'nguồn X',
    });
    a.edit(id(1), { quote: 'Hải Phòng' }, 'điều tra');
    expect(await a.sync()).toEqual(done(0, 1));
    expect(await b.sync()).toEqual(done(1, 0));
    expect(b.state()).toBe(a.state());
    expect(b.pages.get('https://anhp.vn/1')?.values).toEqual({
      url: 'https://anhp.vn/1',
      title: 'Giao ban Thành uỷ',
    });
  });

  it('keeps both of two edits made apart, and leaves no conflict on the server', async () => {
    const database = await couch.database();
    const a = await member(couch, database, 'a');
    const b = await member(couch, database, 'b');
    a.edit(id(1), { note: '', colour: 'yellow' });
    await a.sync();
    await b.sync();
    a.edit(id(1), { note: 'từ A' });
    b.edit(id(1), { colour: 'rose' }, 'b');
    await a.sync();
    await b.sync();
    await a.sync();
    expect(a.rows.get(id(1))?.values).toEqual({ note: 'từ A', colour: 'rose' });
    expect(a.rows.get(id(1))?.tags.map(([tag]) => tag)).toEqual(['b']);
    expect(a.state()).toBe(b.state());
    const doc = await couch.ask('GET', `${new URL(database).pathname}/${id(1)}?conflicts=true`);
    expect(doc).not.toHaveProperty('_conflicts');
  });

  it('asks once when there is nothing to do', async () => {
    let requests = 0;
    const counting: typeof fetch = (...call) => {
      requests += 1;
      return fetch(...call);
    };
    const database = await couch.database();
    const a = await member(couch, database, 'a', { send: counting });
    a.edit(id(1), { note: 'x' });
    await a.sync();
    await a.sync();
    requests = 0;
    expect(await a.sync()).toEqual(done(0, 0));
    expect(requests).toBe(1);
  });

  it('deletes on every device, unless another edited later', async () => {
    const database = await couch.database();
    const a = await member(couch, database, 'a');
    const b = await member(couch, database, 'b', { now: () => Date.now() + 1000 });
    a.edit(id(1), { note: 'one' });
    a.edit(id(2), { note: 'two' });
    await a.sync();
    await b.sync();
    a.remove(id(1));
    a.remove(id(2));
    b.edit(id(2), { note: 'later' });
    await a.sync();
    await b.sync();
    await a.sync();
    expect(b.rows.get(id(1))?.values).toEqual({});
    expect(a.rows.get(id(2))?.values).toEqual({ note: 'later' });
    expect(a.state()).toBe(b.state());
  });

  it('sends everything again to a server that was emptied or set back', async () => {
    const database = await couch.database();
    const a = await member(couch, database, 'a');
    a.edit(id(1), { note: 'one' });
    await a.sync();
    const path = new URL(database).pathname;
    await couch.ask('DELETE', path);
    await couch.ask('PUT', path);
    a.edit(id(2), { note: 'two' });
    expect(await a.sync()).toEqual(done(0, 2));
    const b = await member(couch, database, 'b');
    await b.sync();
    expect([...b.rows.keys()].sort()).toEqual([id(1), id(2)]);
  });

  it('obeys no delete and no document that nobody with the secret wrote', async () => {
    const database = await couch.database();
    const path = new URL(database).pathname;
    const a = await member(couch, database, 'a');
    a.edit(id(1), { note: 'stays' });
    await a.sync();
    const doc = (await couch.ask('GET', `${path}/${id(1)}`)) as { _rev: string };
    await couch.ask('PUT', `${path}/${id(1)}`, { _rev: doc._rev, _deleted: true });
    await couch.ask('PUT', `${path}/${id(3)}`, { sealed: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' });
    expect(await a.sync()).toEqual(done(2, 1, 1));
    expect(a.rows.get(id(1))?.values).toEqual({ note: 'stays' });
    expect(a.rows.has(id(3))).toBe(false);
    const b = await member(couch, database, 'b');
    await b.sync();
    expect(b.rows.get(id(1))?.values).toEqual({ note: 'stays' });
  });

  it('takes nothing written under another secret', async () => {
    const database = await couch.database();
    const a = await member(couch, database, 'a');
    const stranger = await member(couch, database, 's', { secret: new Uint8Array(32).fill(9) });
    a.edit(id(1), { note: 'ours' });
    await a.sync();
    expect(await stranger.sync()).toEqual(done(1, 0, 1));
    expect(stranger.rows.size).toBe(0);
  });
});
