import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
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

  // pouchdb-server drops every later revision of a document without a word where a database has a
  // rule, so what members send is put to the rule itself.
  it('lets through whatever a member sends: new, edited, conflicts resolved, deleted', async () => {
    const open = await couch.database();
    const sent: { _id: string; _deleted?: boolean; sealed?: string }[] = [];
    const send: typeof fetch = (url, request) => {
      if (String(url).endsWith('/_bulk_docs')) sent.push(...JSON.parse(String(request?.body)).docs);
      return fetch(url, request);
    };
    const a = await member(couch, open, 'a', { send });
    const b = await member(couch, open, 'b', { send });
    a.edit(id, { note: 'one' });
    await a.sync();
    await b.sync();
    const rival = { note: 'rival' };
    await couch.ask('POST', `${new URL(open).pathname}/_bulk_docs`, {
      new_edits: false,
      docs: [{ _id: id, _rev: '1-ff', _revisions: { start: 1, ids: ['ff'] }, ...rival }],
    });
    await a.sync();
    a.remove(id);
    await a.sync();
    await b.sync();
    expect(sent.some(({ _deleted, sealed }) => _deleted && sealed)).toBe(true);
    expect(sent.some(({ _deleted, sealed }) => _deleted && !sealed)).toBe(true);
    const decide = runInNewContext(`(${rule})`) as Rule;
    const security = { members: { names: ['an'] } };
    for (const doc of sent) expect(decide(doc, null, user('an'), security)).toBeUndefined();
    for (const doc of sent) expect(() => decide(doc, null, user('x'), security)).toThrow();
  });
});

type Rule = (doc: object, old: null, user: object, security: object) => void;
const user = (name: string) => ({ name, roles: [] });
