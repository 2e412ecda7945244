import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serveFolder, servePage } from '../../scripts/browsers/serve.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-serve-'));
  mkdirSync(join(folder, 'site', 'Tin tức_files'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site', 'Tin tức.html'), '<p>Hải Phòng');
  writeFileSync(join(folder, 'site', 'other.html'), '<p>other');
  writeFileSync(join(folder, 'site', 'Tin tức_files', 'a.css'), 'p {}');
  server = await serveFolder(join(folder, 'site'), { headers: { 'x-kind': 'test' } });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('a folder: files with their types and the given headers, under both names', async () => {
  for (const host of ['127.0.0.1', 'localhost'] as const) {
    const answer = await fetch(server.url('Tin tức.html', host));
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('x-kind')).toBe('test');
    expect(await answer.text()).toBe('<p>Hải Phòng');
  }
  expect((await fetch(server.url('Tin tức_files/a.css'))).headers.get('content-type')).toBe(
    'text/css; charset=utf-8',
  );
});

test('nothing outside the folder, no folder listing, no stranger by another host name', async () => {
  const { port } = new URL(server.url(''));
  expect(await raw(port, '/../secret.txt', `127.0.0.1:${port}`)).toBe(404);
  expect(await raw(port, '/..%2fsecret.txt', `127.0.0.1:${port}`)).toBe(404);
  expect(await raw(port, '/%', `127.0.0.1:${port}`)).toBe(404);
  expect(await raw(port, '/', `127.0.0.1:${port}`)).toBe(404);
  expect(await raw(port, '/other.html', `127.0.0.1:${port}`)).toBe(200);
  expect(await raw(port, '/other.html', `rebound.example:${port}`)).toBe(404);
});

test('one page: itself and what was saved with it, not its neighbours', async () => {
  const single = await servePage(join(folder, 'site', 'Tin tức.html'));
  const status = async (path: string) => (await fetch(single.url(path))).status;
  expect(await (await fetch(single.page)).text()).toBe('<p>Hải Phòng');
  expect(await status('Tin tức_files/a.css')).toBe(200);
  expect(await status('other.html')).toBe(404);
  expect(await status('Tin tức_files/../other.html')).toBe(404);
  await single.close();
  await expect(fetch(single.page)).rejects.toThrow('fetch failed');
});

/** Status of a request whose path and host are sent as they are. */
function raw(port: string, path: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
