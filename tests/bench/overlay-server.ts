import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CountingServer, Sent } from './site-server.ts';

/** Files that a server would compress; Pagefind's own are compressed already. */
const COMPRESSED = /(\/|\.(html|js|json|css|svg|txt))$/;
const TYPES: Readonly<Record<string, string>> = {
  '/': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** Serves folders, looked through in order, and further files given by path; compresses as it goes. */
export async function serveOverlaid(
  folders: readonly string[],
  extra: ReadonlyMap<string, string>,
): Promise<CountingServer> {
  let log: Sent[] = [];
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const body = extra.get(name) ?? read(folders, name.replace(/\/$/, '/index.html'));
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const small = COMPRESSED.test(name) ? brotliCompressSync(body) : Buffer.from(body);
    response.setHeader(
      'content-type',
      TYPES[path.extname(name) || '/'] ?? 'application/octet-stream',
    );
    if (COMPRESSED.test(name)) response.setHeader('content-encoding', 'br');
    log.push({ path: name, bytes: small.length });
    response.end(small);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken() {
      const sent = log;
      log = [];
      return sent;
    },
    close: () => server.close(),
  };
}

function read(folders: readonly string[], name: string): Buffer | undefined {
  const file = folders
    .map((folder) => path.join(folder, name))
    .find((f) => existsSync(f) && statSync(f).isFile());
  return file === undefined ? undefined : readFileSync(file);
}
