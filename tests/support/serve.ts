import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** Serves a built site as a static host does, its own page for what is not there. */
export function serve(dir: string): Server {
  // Not `astro preview`: it refuses to run beside one that `npm start` left running.
  const files = sirv(dir, { etag: true });
  return createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(path.join(dir, '404.html')).pipe(response);
    });
  });
}
