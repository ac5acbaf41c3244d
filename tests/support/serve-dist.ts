import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { DIST } from './paths.ts';

// Not `astro preview`: it refuses to run beside one that `npm start` left running.
const files = sirv(DIST, { etag: true });
const port = Number(process.argv[2]);

createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    createReadStream(path.join(DIST, '404.html')).pipe(response);
  });
}).listen(port);
