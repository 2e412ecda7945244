import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../browsers/until.ts';

const user = 'admin';
const password = 'pw';

export interface Couch {
  url: string;
  user: string;
  password: string;
  /** Where it keeps its files; absent for a server that was there before. */
  folder?: string;
  /** Makes an empty database and answers its address. */
  database(): Promise<string>;
  /** Any request as the administrator. */
  ask(method: string, path: string, body?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** A real server on this machine: the CouchDB that `COUCHDB_URL` names, or else pouchdb-server. */
export async function startCouch({ onDisk = false } = {}): Promise<Couch> {
  const given = process.env.COUCHDB_URL;
  if (given) {
    const { origin, username, password: secret } = new URL(given);
    return speaking(origin, username, secret, async () => {});
  }
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-couch-'));
  const config = join(folder, 'config.json');
  const settings = {
    admins: { [user]: password },
    couch_httpd_auth: { require_valid_user: true },
    log: { level: 'none' },
  };
  writeFileSync(config, JSON.stringify(settings));
  const port = await freePort();
  const program = join(
    import.meta.dirname,
    '../../tests/share/node_modules/pouchdb-server/bin/pouchdb-server',
  );
  const where = onDisk ? ['--dir', folder] : ['--in-memory'];
  const running = spawn(
    process.execPath,
    [program, '--host', '127.0.0.1', '--port', String(port), '--config', config, ...where, '-n'],
    { cwd: folder, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => running.once('exit', resolve));
  const couch = speaking(`http://127.0.0.1:${port}`, user, password, async () => {
    running.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  await until('the server to answer', () => couch.ask('GET', '/'), 60_000);
  return onDisk ? { ...couch, folder } : couch;
}

function speaking(url: string, name: string, secret: string, stop: () => Promise<void>): Couch {
  const authorization = `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answer.json();
  };
  return {
    url,
    user: name,
    password: secret,
    ask,
    stop,
    async database() {
      const path = `/nm-${crypto.randomUUID()}`;
      await ask('PUT', path);
      return `${url}${path}`;
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
