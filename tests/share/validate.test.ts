import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Couch, startCouch } from '../../scripts/lib/couch.ts';
import { member } from './member.ts';

const rule = readFileSync(join(import.meta.dirname, '../../scripts/couchdb/validate.js'), 'utf8');
const id = '00000000-0000-4000-8000-000000000001';

describe('the rule a database of a team keeps', () => {
  let couch: Couch;
  let path = '';
  let database = '';
  beforeAll(async () => {
    couch = await startCouch();
    database = await couch.database();
    path = new URL(database).pathname;
    await couch.ask('PUT', `${path}/_design/newsmark`, { validate_doc_update: rule });
  }, 90_000);
  afterAll(() => couch.stop());

  it.each([
    ['an open text', { note: 'readable' }],
    ['an open text beside a sealed one', { sealed: 'AAAA', note: 'readable' }],
    ['nothing', {}],
    ['a number for a seal', { sealed: 5 }],
    ['more than a megabyte', { sealed: 'A'.repeat(1_000_001) }],
  ])('refuses %s', async (_, body) => {
    expect(await couch.ask('PUT', `${path}/${id}`, body)).toMatchObject({ error: 'forbidden' });
  });

  it('lets members share, resolve conflicts and delete', async () => {
    const a = await member(couch, database, 'a');
    const b = await member(couch, database, 'b');
    a.edit(id, { note: 'one' });
    await a.sync();
    await b.sync();
    a.edit(id, { note: 'two' });
    b.edit(id, { colour: 'rose' });
    for (const one of [a, b, a, b]) expect(await one.sync()).toMatchObject({ ok: true });
    expect(a.state()).toBe(b.state());
    a.remove(id);
    for (const one of [a, b]) expect(await one.sync()).toMatchObject({ ok: true });
    expect(b.rows.get(id)?.values).toEqual({});
  });
});
