import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../support/serve.ts';

/** One answer of a server: path, and bytes of its body as they were sent. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** A server on this machine that counts what it sends. */
export interface CountingServer {
  readonly origin: string;
  /** What was sent since the last call. */
  taken(): Sent[];
  close(): void;
}

/** Serves a site that was compressed beforehand, as a host does that sends Brotli. */
export async function serveCompressed(dir: string): Promise<CountingServer> {
  const files = serve(dir, { brotli: true });
  let log: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    response.once('finish', () => {
      log.push({ path: pathname, bytes: Number(response.getHeader('content-length') ?? 0) });
    });
    files.emit('request', request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    taken() {
      const sent = log;
      log = [];
      return sent;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
