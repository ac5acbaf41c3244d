import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from './serve.ts';

/** What comes of a request for the pack. */
export type PackFate = 'whole' | 'cut' | 'portal' | 'missing';

/** A static host that can be given another site, and can fail, while browsers are on it. */
export interface Host {
  readonly origin: string;
  /** Paths asked for since the host began or this was emptied. */
  readonly asked: string[];
  /** Puts another folder in the place of what was served. */
  publish(dir: string): void;
  /** Whether there is no network. */
  down: boolean;
  pack: PackFate;
  stop(): void;
}

/** Begins to serve a folder on a port that is free. */
export async function startHost(dir: string): Promise<Host> {
  let files = serve(dir);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    asked.push(path);
    if (host.down) return void request.socket.destroy();
    if (path.endsWith('.bin') && host.pack !== 'whole') {
      fail(response, host.pack);
      return;
    }
    files.emit('request', request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const host: Host = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    publish: (other) => void (files = serve(other)),
    down: false,
    pack: 'whole',
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}

function fail(response: ServerResponse, fate: PackFate): void {
  if (fate === 'portal') {
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'max-age=3600' });
    response.end('<h1>Please log in</h1>');
  } else if (fate === 'missing') {
    response.writeHead(404).end();
  } else {
    response.writeHead(200, { 'content-length': 100_000 });
    response.write(Buffer.alloc(50_000), () => response.destroy());
  }
}
