import { statSync } from 'node:fs';
import path from 'node:path';

/** What a deployment sets through environment variables; the README lists them. */
export interface Settings {
  /** Origin the site is served from, without a path or a trailing slash. */
  readonly siteUrl: string;
  /** Path it is served under, beginning and ending with a slash. */
  readonly basePath: string;
  /** Absolute path of the folder that holds `seeds/` and `content/`. */
  readonly reportDir: string;
  /** Whether readers' devices keep the site, to read it without a network. */
  readonly offline: boolean;
  /** Whether compressed files are put beside those of text, for hosts that send them. */
  readonly compress: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Signs after which Vite reads no path: a build would end in the midst of a module. */
const CUT_OFF = /[#?]/;

/** A part of a path that is the same in a file's name and in an address. */
const SEGMENT = /^(?!\.+$)[\w.~-]+$/;

/**
 * What is wrong with SITE_URL, BASE_PATH, REPORT_DIR, OFFLINE and COMPRESS, and with where the project
 * lies, a sentence each, for the person who set them; empty where {@link readSettings} may be called.
 */
export function checkSettings(env: Environment, project = process.cwd()): string[] {
  const { site, segments, report, switches } = given(env);
  const wrong: string[] = [];
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    wrong.push(
      `SITE_URL is “${site}”; expected an origin such as https://example.org. ` +
        'Put the path, if any, into BASE_PATH.',
    );
  }
  if (!segments.every((segment) => SEGMENT.test(segment))) {
    wrong.push(
      `BASE_PATH is “${env['BASE_PATH']}”; expected a path such as /edition/, of letters, ` +
        'digits and hyphens.',
    );
  }
  for (const folder of new Set([project, path.resolve(project, report ?? '.')])) {
    if (!CUT_OFF.test(folder)) continue;
    wrong.push(`The path “${folder}” has # or ? in it, which Vite cannot read. Rename the folder.`);
  }
  if (report !== undefined && !isFolder(path.join(report, 'content'))) {
    wrong.push(`REPORT_DIR is “${report}”; expected a folder that holds seeds/ and content/.`);
  }
  for (const [name, value] of Object.entries(switches)) {
    if (!['on', 'off'].includes(value)) wrong.push(`${name} is “${value}”; expected on or off.`);
  }
  return wrong;
}

/** Reads the settings, of which {@link checkSettings} finds nothing wrong. */
export function readSettings(env: Environment): Settings {
  const { site, segments, report, switches } = given(env);
  return {
    siteUrl: new URL(site).origin,
    basePath: ['', ...segments, ''].join('/'),
    reportDir: path.resolve(report ?? '.'),
    offline: switches.OFFLINE !== 'off',
    compress: switches.COMPRESS === 'on',
  };
}

/** What was set, an empty value being none. */
function given(env: Environment) {
  return {
    site: env['SITE_URL'] || 'http://localhost:4321',
    segments: (env['BASE_PATH'] ?? '').split('/').filter(Boolean),
    report: env['REPORT_DIR'] || undefined,
    switches: { OFFLINE: env['OFFLINE'] || 'on', COMPRESS: env['COMPRESS'] || 'off' },
  };
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The settings of this process, which ends here, before anything else is said, where one is wrong. */
function ownSettings(): Settings {
  const wrong = checkSettings(process.env);
  if (wrong.length > 0) {
    console.error(wrong.join('\n'));
    process.exit(1);
  }
  return readSettings(process.env);
}

/** The settings of this build. */
export const settings: Settings = ownSettings();
