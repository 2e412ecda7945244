import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, normalize, parse, resolve, sep } from 'node:path';

export interface Server {
  /** Address of a path under the served folder; `localhost` is another origin on the same server. */
  url(path: string, host?: '127.0.0.1' | 'localhost'): string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Sent with every answer, e.g. a Content-Security-Policy. */
  headers?: Record<string, string>;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml',
};

/** Serves the files below a folder on 127.0.0.1, to this machine only, on a free port. */
export function serveFolder(folder: string, options: ServeOptions = {}): Promise<Server> {
  const root = resolve(folder);
  return serve((path) => join(root, normalize(path)), options);
}

/**
 * Serves one page from disk, with the folder of its pictures that browsers save beside it
 * (`page_files/` for `page.html`) and nothing else of the folder it lies in.
 */
export async function servePage(
  file: string,
  options: ServeOptions = {},
): Promise<Server & { page: string }> {
  const name = basename(file);
  const companion = `${sep}${parse(name).name}_files${sep}`;
  const server = await serve((path) => {
    const wanted = normalize(path);
    const ours = wanted === sep + name || wanted.startsWith(companion);
    return ours ? join(dirname(resolve(file)), wanted) : undefined;
  }, options);
  return { ...server, page: server.url(name) };
}

async function serve(
  locate: (path: string) => string | undefined,
  { headers = {} }: ServeOptions,
): Promise<Server> {
  const server = createServer((request, response) => answer(request, response));

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const file = requested(request);
    const size = file === undefined ? undefined : sizeOf(file);
    if (file === undefined || size === undefined) {
      response.writeHead(404, headers).end();
      return;
    }
    const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': size, ...headers });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  function requested({ url = '/', headers }: IncomingMessage): string | undefined {
    // A page elsewhere whose name was made to point here (DNS rebinding) gets nothing.
    if (!/^(?:127\.0\.0\.1|localhost):\d{1,5}$/u.test(headers.host ?? '')) return undefined;
    try {
      return locate(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    } catch {
      return undefined;
    }
  }

  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = '127.0.0.1') =>
      `http://${host}:${port}/${path.split('/').map(encodeURIComponent).join('/')}`,
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

function sizeOf(file: string): number | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
}
