import type { IncomingMessage, ServerResponse } from 'node:http';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { ProblemsError } from '../authoring/problem.ts';
import { PROSE_FILES } from '../site/prose.ts';
import { coverage } from './coverage.ts';
import { readEdition } from './read-edition.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];
type Next = () => void;

/** How a report is: whether its pages can be shown, and what the terminal is told. */
interface State {
  readonly sound: boolean;
  readonly text: string;
}

/** Folders of a report; a change of any file below them is a change of the report. */
const FOLDERS = ['content', 'seeds'];

/** Module that holds the edition of the pages, relative to the project's folder. */
const EDITION_MODULE = 'src/edition.ts';

/** Milliseconds without another change after which a report is read: one save is several events. */
const SETTLED = 50;

/**
 * Keeps a development server true to a report: whenever a file of the report has changed, the next
 * page is made from what it says now. While it has problems, every page is the message about
 * them, as the terminal shows it.
 *
 * @param reportDir absolute path of the folder that holds `content/` and `seeds/`
 */
export function serveLive(
  server: DevServer,
  reportDir: string,
  logger: AstroIntegrationLogger,
): void {
  let stamp: string | undefined;
  let state: State = { sound: true, text: '' };
  let timer: NodeJS.Timeout | undefined;
  const refresh = (): State => {
    const now = stampOf(reportDir);
    if (now === stamp) return state;
    stamp = now;
    const before = state;
    state = readReport(reportDir);
    if (state.text !== before.text) tell(state, logger);
    forgetReport(server, reportDir);
    server.ws.send({ type: 'full-reload' });
    return state;
  };
  refresh();
  server.watcher.add(reportDir);
  server.watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, SETTLED);
  });
  server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: Next) => {
    if (!isPage(request.url ?? '')) {
      next();
      return;
    }
    const { sound, text } = refresh();
    if (sound) {
      next();
      return;
    }
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(pageOf(text, server.config.base));
  });
}

/**
 * Names, sizes and times of a report's files, which a change of any of them changes: it also tells
 * where no event of the file system arrives, or arrives late. Never throws.
 */
function stampOf(reportDir: string): string {
  try {
    return FOLDERS.flatMap((folder) => filesBelow(path.join(reportDir, folder)))
      .map((file) => {
        const stats = statSync(file, { throwIfNoEntry: false });
        return `${file} ${stats?.size} ${stats?.mtimeMs}`;
      })
      .join('\n');
  } catch (error) {
    return String(error);
  }
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => path.join(folder, name));
}

/** Has the edition and the prose of the pages loaded anew, and every module that was made from them. */
function forgetReport(server: DevServer, reportDir: string): void {
  const files = [
    path.join(server.config.root, EDITION_MODULE),
    ...PROSE_FILES.map((file) => path.join(reportDir, file)),
  ].map((file) => file.split(path.sep).join('/'));
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const module of files.flatMap((file) => [...(moduleGraph.getModulesByFile(file) ?? [])])) {
      moduleGraph.invalidateModule(module, undefined, Date.now(), true);
    }
  }
}

/** Loads the edition only to see how it is; the pages load their own. */
function readReport(reportDir: string): State {
  try {
    return { sound: true, text: coverage(readEdition(reportDir)).join('\n') };
  } catch (error) {
    if (error instanceof ProblemsError) return { sound: false, text: error.message };
    return { sound: false, text: error instanceof Error ? String(error.stack) : String(error) };
  }
}

function tell({ sound, text }: State, logger: AstroIntegrationLogger): void {
  if (!sound) {
    logger.error(text);
    return;
  }
  for (const line of text.split('\n')) logger.info(line);
}

/** Whether an address is a page's, which ends with a slash, rather than a file's or Vite's own. */
function isPage(url: string): boolean {
  return (url.split('?')[0] ?? '').endsWith('/');
}

/** The message as a page that loads itself again when the report has changed. */
function pageOf(message: string, base: string): string {
  const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [title = ''] = text.split('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
<script type="module" src="${base}@vite/client"></script>
<pre style="white-space: pre-wrap; margin: 2em; font-size: 1rem; line-height: 1.5">${text}</pre>
</html>
`;
}
