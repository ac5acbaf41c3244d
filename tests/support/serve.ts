import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as a static host does, with the headers that its file `_headers` says, and its own
 * page for what is not there.
 *
 * @param brotli whether it sends what was compressed beforehand (`COMPRESS=on`) to those who can read it
 */
export function serve(dir: string, { brotli = false } = {}): Server {
  const rules = readHeaders(path.join(dir, '_headers'));
  // Not `astro preview`: it refuses to run beside one that `npm start` left running.
  const files = sirv(dir, { etag: true, brotli });
  return createServer((request, response) => {
    for (const { begins, whole, headers } of rules) {
      const asked = (request.url ?? '').replace(/\?.*/, '');
      if (whole ? asked !== begins : !asked.startsWith(begins)) continue;
      for (const [name, value] of headers) response.setHeader(name, value);
    }
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(path.join(dir, '404.html')).pipe(response);
    });
  });
}

/** Headers of the paths that begin so, or are so as a whole. */
interface Rule {
  readonly begins: string;
  readonly whole: boolean;
  readonly headers: (readonly [name: string, value: string])[];
}

function readHeaders(file: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []) {
    const [, name, value] = /^ +([^:]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      rules.push({ begins: line.replace(/\*$/, ''), whole: !line.endsWith('*'), headers: [] });
    } else rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}
