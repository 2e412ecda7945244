import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { keysOf } from '../../utils/share/keys.ts';
import { openServer } from '../../utils/share/server.ts';
import { member } from './member.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function answering(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/desk`;
}

const open = (database: string, signal = new AbortController().signal) =>
  openServer({ database, user: 'ann', password: 'mật khẩu' }, signal);
const json =
  (status: number, body: string): RequestListener =>
  (_ask, answer) =>
    answer.writeHead(status, { 'content-type': 'application/json' }).end(body);

describe('a server that does not do what it should', () => {
  it.each([
    [401, 'problemSharePassword'],
    [403, 'problemSharePassword'],
    [413, 'problemShareLarge'],
    [429, 'problemShareBusy'],
    [503, 'problemShareBusy'],
    [507, 'problemShareFull'],
    [500, 'problemShareAnswer'],
  ])('%i is said as %s', async (status, error) => {
    const ask = open(await answering(json(status, '{"error":"x"}')));
    expect(await ask('GET', '/_changes')).toEqual({ ok: false, error });
  });

  it('a missing database is no error of the line; a web page is none of ours', async () => {
    const ask = open(await answering(json(404, '{"error":"not_found"}')));
    expect(await ask('GET', '')).toEqual({ ok: true, value: undefined });
    server?.close();
    const page = open(await answering(json(404, '<!doctype html><title>Not here')));
    expect(await page('GET', '')).toEqual({ ok: false, error: 'problemShareAnswer' });
    server?.close();
    const login = open(await answering(json(200, '<!doctype html><title>Log in')));
    expect(await login('GET', '')).toEqual({ ok: false, error: 'problemShareAnswer' });
  });

  it('half an answer is none', async () => {
    const ask = open(
      await answering((_ask, answer) => {
        answer.writeHead(200, { 'content-length': '1000' }).write('{"results":[');
        setTimeout(() => answer.destroy(), 20);
      }),
    );
    expect(await ask('GET', '')).toEqual({ ok: false, error: 'problemShareOffline' });
  });

  it('an answer without end is broken off', async () => {
    let sent = 0;
    const ask = open(
      await answering((_ask, answer) => {
        answer.writeHead(200);
        const more = () => {
          while (!answer.destroyed && answer.write(' '.repeat(1_000_000))) sent += 1;
          if (!answer.destroyed) answer.once('drain', more);
        };
        more();
      }),
    );
    expect(await ask('GET', '')).toEqual({ ok: false, error: 'problemShareAnswer' });
    expect(sent).toBeLessThan(200);
  });

  it('sends a password nowhere else', async () => {
    const seen: (string | undefined)[] = [];
    const ask = open(
      await answering((request, answer) => {
        seen.push(request.url);
        answer.writeHead(302, { location: '/elsewhere' }).end();
      }),
    );
    expect(await ask('GET', '/_changes')).toEqual({ ok: false, error: 'problemShareOffline' });
    expect(seen).toEqual(['/desk/_changes']);
  });

  it('tells a stop from a line that is down', async () => {
    const stopped = new AbortController();
    stopped.abort();
    const ask = open('http://127.0.0.1:9/desk', stopped.signal);
    expect(await ask('GET', '')).toEqual({ ok: false, error: 'problemShareStopped' });
    const down = open('http://127.0.0.1:9/desk');
    expect(await down('GET', '')).toEqual({ ok: false, error: 'problemShareOffline' });
  });

  it('gives a name and a password of any letters', async () => {
    let authorization: string | undefined;
    const ask = open(
      await answering((request, answer) => {
        authorization = request.headers.authorization;
        answer.end('{}');
      }),
    );
    await ask('GET', '');
    const told = Buffer.from(authorization?.slice('Basic '.length) ?? '', 'base64').toString();
    expect(told).toBe('ann:mật khẩu');
  });
});

describe('a hostile server', () => {
  it.each([
    ['nothing', '{}'],
    ['a list', '[]'],
    ['rows of rubbish', '{"results":[null,1,"x",{"id":5},{"id":"_design/x","changes":[]}]}'],
    ['no cursor', '{"results":[]}'],
  ])('that answers %s changes nothing', async (_, body) => {
    const database = await answering(json(200, body));
    const one = await member({ user: 'a', password: 'b' }, database, 'a');
    one.edit('00000000-0000-4000-8000-000000000001', { note: 'mine' });
    expect(await one.sync()).toMatchObject({ ok: false, error: 'problemShareAnswer' });
    expect(one.rows.get('00000000-0000-4000-8000-000000000001')?.values).toEqual({ note: 'mine' });
  });

  it('that never moves on is left', async () => {
    const rows = Array.from({ length: 500 }, (_, n) => ({
      id: n.toString(16).padStart(32, '0'),
      changes: [{ rev: '1-aa' }],
    }));
    let asked = 0;
    const database = await answering((request, answer) => {
      if (request.url?.includes('_changes')) asked += 1;
      answer.end(
        request.url?.includes('_changes')
          ? JSON.stringify({ results: rows, last_seq: 0 })
          : '{"results":[]}',
      );
    });
    const one = await member({ user: 'a', password: 'b' }, database, 'a');
    expect(await one.sync()).toMatchObject({ ok: true });
    expect(asked).toBe(1);
    expect(one.rows.size).toBe(0);
  });
});

it('changes without number and content are passed over, and noted only in part', async () => {
  const pages = 40;
  const database = await answering((request, answer) => {
    const since = Number(new URL(request.url ?? '', 'http://x').searchParams.get('since'));
    const names = Array.from({ length: since < pages ? 500 : 0 }, (_, n) =>
      (since * 500 + n).toString(16).padStart(32, '0'),
    );
    if (request.url?.includes('_changes')) {
      const results = names.map((id) => ({ id, changes: [{ rev: '1-aa' }] }));
      answer.end(JSON.stringify({ results, last_seq: since + 1 }));
      return;
    }
    let asked = '';
    request.on('data', (chunk) => {
      asked += chunk;
    });
    request.on('end', () => {
      if (!request.url?.includes('_bulk_get')) return answer.end('{}');
      const { docs } = JSON.parse(asked) as { docs: { id: string }[] };
      const results = docs.map(({ id }) => ({
        id,
        docs: [{ ok: { _id: id, _rev: '1-aa', sealed: 'AAAAAAAAAAAAAAAAAAAAAAAA' } }],
      }));
      return answer.end(JSON.stringify({ results }));
    });
  });
  const one = await member({ user: 'a', password: 'b' }, database, 'a');
  expect(await one.sync()).toEqual({
    ok: true,
    value: { taken: pages * 500, sent: 0, unreadable: 1000 },
  });
  expect(one.rows.size).toBe(0);
});

it('keys cannot be read out', async () => {
  const keys = await keysOf(new Uint8Array(32));
  for (const key of Object.values(keys)) {
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  }
});
