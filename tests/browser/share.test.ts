import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/browsers/built.ts';
import { launch, type Session } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import { allowOrigin } from '../../scripts/lib/allow-origin.ts';
import { askBackground as ask } from '../../scripts/lib/ask-background.ts';
import { type Couch, startCouch } from '../../scripts/lib/couch.ts';
import type { Annotation } from '../../utils/store/annotation.ts';

const page = {
  id: 'https://anhp.vn/giao-ban',
  url: 'https://anhp.vn/giao-ban',
  title: 'Giao ban Thường trực Thành uỷ',
  accessed: '2026-11-24T08:00:00.000Z',
  sha256: '0'.repeat(64),
};
const annotation = (id: string, note: string): Annotation => ({
  id,
  kind: 'passage',
  quote: 'Mặt trận Tổ quốc Việt Nam',
  anchor: { exact: 'Mặt trận Tổ quốc Việt Nam', prefix: '', suffix: '', start: 0 },
  note,
  tags: ['nguồn kín'],
  colour: 'yellow',
  page: page.id,
  created: '2026-11-24T08:00:00.000Z',
  changed: '2026-11-24T08:00:00.000Z',
  by: 'person',
});
const ids = { first: crypto.randomUUID(), second: crypto.randomUUID(), own: crypto.randomUUID() };

describe('a team on a server, in Chromium and Firefox', () => {
  let couch: Couch;
  let database = '';
  let chromium: Session;
  let firefox: Session;
  beforeAll(async () => {
    couch = await startCouch({ onDisk: true });
    database = await couch.database();
    chromium = await launch('chromium', { extension: builtExtension('chromium') });
    firefox = await launch('firefox', { extension: builtExtension('firefox') });
    for (const session of [chromium, firefox]) await allowOrigin(session, 'http://127.0.0.1/*');
  });
  afterAll(async () => {
    await chromium?.close();
    await firefox?.close();
    await couch?.stop();
  });

  const member = (me: string) => ({ user: couch.user, password: couch.password, me });
  const kept = (session: Session) => ask(session, 'keptOn', { page: page.id });
  const team = async (session: Session) => {
    const [one] = await ask(session, 'teams', null);
    if (!one) throw new Error('In no team');
    return one;
  };

  it('asks nothing of anybody while the reader is in no team', async () => {
    expect(await ask(chromium, 'teams', null)).toEqual([]);
    await ask(chromium, 'save', { page, annotations: [annotation(ids.own, 'của riêng tôi')] });
    expect(await ask(chromium, 'syncTeams', { wait: true })).toBeNull();
    expect(await couch.ask('GET', `${new URL(database).pathname}`)).toMatchObject({ doc_count: 0 });
  });

  it('is started by one and joined by another with the code', async () => {
    await ask(chromium, 'startTeam', { team: 'Ban Thời sự', database, member: member('An') });
    const invitation = await ask(chromium, 'invite', { team: (await team(chromium)).id });
    await ask(firefox, 'joinTeam', { invitation, member: member('Bình') });
    expect((await team(firefox)).name).toBe('Ban Thời sự');
  });

  it('brings what is kept for the team to the other, signed, and nothing else', async () => {
    const { id: space } = await team(chromium);
    const shared = { ...annotation(ids.first, 'hỏi lại ông Hiến'), space };
    await ask(chromium, 'save', { page, annotations: [shared] });
    await ask(chromium, 'syncTeams', { wait: true });
    await ask(firefox, 'syncTeams', { wait: true });
    expect(await kept(firefox)).toMatchObject([
      { id: ids.first, note: 'hỏi lại ông Hiến', author: 'An', tags: ['nguồn kín'] },
    ]);
  });

  it('keeps what both changed', async () => {
    await ask(firefox, 'edit', { id: ids.first, fields: { colour: 'rose' } });
    await ask(chromium, 'edit', { id: ids.first, fields: { note: 'đã hỏi' } });
    await until('both to come to the same', async () => {
      await ask(firefox, 'syncTeams', { wait: true });
      await ask(chromium, 'syncTeams', { wait: true });
      const both = await Promise.all([kept(chromium), kept(firefox)]);
      return both.every((all) => {
        const one = all.find(({ id }) => id === ids.first);
        return one?.note === 'đã hỏi' && one.colour === 'rose';
      });
    });
    const one = (await kept(chromium)).find(({ id }) => id === ids.first);
    expect(one).toMatchObject({ author: 'An', changedBy: 'An' });
  });

  it('goes on where it stopped when the background is ended again and again', async () => {
    const { id: space } = await team(chromium);
    const many = Array.from({ length: 1000 }, (_, n) => ({
      ...annotation(crypto.randomUUID(), `số ${n}`),
      space,
    }));
    for (const some of [many.slice(0, 500), many.slice(500)]) {
      await ask(chromium, 'save', { page, annotations: some });
    }
    /** Answers how often a sync was under way when the background was ended. */
    const endInTheMiddle = async (session: Session, times: number) => {
      let middles = 0;
      for (let n = 0; n < times; n++) {
        void ask(session, 'syncTeams', { wait: false }).catch(() => undefined);
        // At another place each time: a load takes some hundred milliseconds.
        await pause(10 * n);
        if ((await team(session)).moving !== undefined) middles += 1;
        await session.stopBackground();
      }
      return middles;
    };
    expect(await endInTheMiddle(chromium, 10)).toBeGreaterThan(0);
    await ask(chromium, 'syncTeams', { wait: true });
    expect(await endInTheMiddle(firefox, 10)).toBeGreaterThan(0);
    await until('all to be there', async () => {
      await ask(firefox, 'syncTeams', { wait: true });
      return (await kept(firefox)).length === 1001;
    });
    const told = async (session: Session) =>
      (await kept(session)).map(({ id, note }) => `${id} ${note}`).sort();
    expect(await told(firefox)).toEqual(
      (await told(chromium)).filter((one) => !one.includes(ids.own)),
    );
    expect((await team(chromium)).waiting).toBe(0);
    expect((await team(firefox)).waiting).toBe(0);
    expect((await team(firefox)).standing.unreadable).toBe(0);
  });

  it('leaves nothing readable on the server', () => {
    const { folder = '' } = couch;
    const secrets = [
      'Mặt trận',
      'Giao ban',
      'anhp.vn',
      'nguồn kín',
      'đã hỏi',
      'Bình',
      'Ban Thời sự',
    ];
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile());
    const held = files.map((path) => readFileSync(path));
    expect(held.some((bytes) => bytes.includes(ids.first))).toBe(true);
    for (const secret of secrets) {
      expect(
        held.some((bytes) => bytes.includes(secret)),
        secret,
      ).toBe(false);
    }
  });

  it('says what is wrong with a server, and loses nothing', async () => {
    const wrong = { user: couch.user, password: 'wrong', me: 'An' };
    const other = await couch.database();
    await expect(
      ask(chromium, 'startTeam', { team: 'x', database: other, member: wrong }),
    ).rejects.toThrow('problemSharePassword');
    await expect(
      ask(chromium, 'startTeam', { team: 'x', database: `${other}-no`, member: member('An') }),
    ).rejects.toThrow('problemShareNoDatabase');
    await expect(
      ask(chromium, 'startTeam', { team: 'x', database: 'http://couch.example/x', member: wrong }),
    ).rejects.toThrow('problemShareAddress');
    await expect(
      ask(firefox, 'joinTeam', { invitation: 'newsmark1-x.y', member: wrong }),
    ).rejects.toThrow('problemInvitation');
  });

  it('can be left, keeping a copy or forgetting', async () => {
    await ask(firefox, 'leaveTeam', { team: (await team(firefox)).id, forget: true });
    expect(await kept(firefox)).toEqual([]);
    await ask(chromium, 'leaveTeam', { team: (await team(chromium)).id, forget: false });
    expect((await kept(chromium)).length).toBe(1002);
    expect(await ask(chromium, 'teams', null)).toEqual([]);
  });
});
