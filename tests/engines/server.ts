import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import { serve } from '../support/serve.ts';

/** Where a page keeps what went wrong in it, for as long as its tab lives. */
export const KEPT = 'engine-errors';

/**
 * Notes errors from the first script on. Not every driver tells of them, and none of those that were
 * before it looked. What a page was still asking for when it was left is no error. In the oldest script there is, or it would be the error itself.
 */
const RECORDER = `<script>(function(){
var left=false;addEventListener('beforeunload',function(){left=true});
function note(what){if(left)return;var all=JSON.parse(sessionStorage.getItem('${KEPT}')||'[]');
all.push(location.pathname+': '+what);sessionStorage.setItem('${KEPT}',JSON.stringify(all))}
addEventListener('error',function(e){note(e.message||'not loaded: '+(e.target.src||e.target.href))},true);
addEventListener('unhandledrejection',function(e){note('rejected: '+e.reason)});
})()</script>`;

/**
 * Serves a built site whose pages note their errors. Without its service worker, whose stored pages
 * would not.
 */
export function serveNoting(dir: string): Server {
  const plain = serve(dir);
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = path.join(dir, decodeURIComponent(pathname), 'index.html');
    if (pathname === '/sw.js') response.writeHead(404).end();
    else if (pathname.endsWith('/') && existsSync(page)) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(page, 'utf8').replace(/<head[^>]*>/, `$&${RECORDER}`));
    } else plain.emit('request', request, response);
  });
}
