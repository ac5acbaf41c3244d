import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';
import { PROJECT } from './paths.ts';
import { ask } from './raw-request.ts';

/** A program that serves a site by a file of deploy/. */
export interface StaticHost {
  readonly port: number;
  stop(): Promise<void>;
}

const MIME_TYPES = '/etc/nginx/mime.types';

/** Whether the machine has nginx, and its list of types. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0 && existsSync(MIME_TYPES);
}

/** Whether the machine has Caddy. */
export function hasCaddy(): boolean {
  return spawnSync('caddy', ['version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Serves a built site by nginx with a file of deploy/, changed in what a deployer changes: folder and
 * port, and the second address, which not every machine has.
 *
 * @param base path the site was built for: the folder's content is put there
 */
export async function startNginx(file: string, dir: string, base = '/'): Promise<StaticHost> {
  const [room, port] = [makeRoom(dir, base), await freePort()];
  const server = read(file)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replaceAll('/srv/report', path.join(room, 'root'));
  writeFileSync(path.join(room, 'server.conf'), server);
  copyFileSync(MIME_TYPES, path.join(room, 'mime.types'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${path.join(room, kind)};`,
  );
  const asRoot = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    path.join(room, 'nginx.conf'),
    `${asRoot} daemon off; worker_processes 1; error_log stderr; pid ${path.join(room, 'pid')};
    events {} http { access_log off; ${temporary.join(' ')} include server.conf; }`,
  );
  return start('nginx', ['-p', room, '-c', path.join(room, 'nginx.conf')], port);
}

/** Serves a built site by Caddy with deploy/Caddyfile, changed in what a deployer changes. */
export async function startCaddy(dir: string): Promise<StaticHost> {
  const [room, port] = [makeRoom(dir, '/'), await freePort()];
  const config = read('Caddyfile')
    .replace('report.example.org {', `http://127.0.0.1:${port}, http://localhost:${port} {`)
    .replaceAll('/srv/report', path.join(room, 'root'));
  const file = path.join(room, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\n${config}`);
  return start('caddy', ['run', '--adapter', 'caddyfile', '--config', file], port);
}

function read(file: string): string {
  return readFileSync(path.join(PROJECT, 'deploy', file), 'utf8');
}

function makeRoom(dir: string, base: string): string {
  const room = mkdtempSync(path.join(tmpdir(), 'host-'));
  const root = path.join(room, 'root', base);
  mkdirSync(root, { recursive: true });
  cpSync(dir, root, { recursive: true });
  return room;
}

/** Starts a program and waits until it answers. @throws Error with what it said when it does not */
async function start(program: string, args: readonly string[], port: number): Promise<StaticHost> {
  const running = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  running.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    running.kill();
    await ended;
  };
  for (let attempt = 0; attempt < 200 && running.exitCode === null; attempt += 1) {
    const answers = await ask(port, '/').catch(() => undefined);
    if (answers) return { port, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`${program} did not begin to serve:\n${said}`);
}
