import path from 'node:path';

/** What a deployment sets through environment variables; the README lists them. */
export interface Settings {
  /** Origin the site is served from, without a path or a trailing slash. */
  readonly siteUrl: string;
  /** Path it is served under, beginning and ending with a slash. */
  readonly basePath: string;
  /** Absolute path of the folder that holds `seeds/` and `content/`. */
  readonly reportDir: string;
}

/**
 * Reads SITE_URL, BASE_PATH and REPORT_DIR.
 *
 * @throws Error in plain words when SITE_URL is not an http(s) origin
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = env['SITE_URL'] || 'http://localhost:4321';
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new Error(
      `SITE_URL is “${given}”; expected an origin such as https://example.org. ` +
        'Put the path, if any, into BASE_PATH.',
    );
  }
  const inner = (env['BASE_PATH'] ?? '').split('/').filter(Boolean).join('/');
  return {
    siteUrl: url.origin,
    basePath: inner === '' ? '/' : `/${inner}/`,
    reportDir: path.resolve(env['REPORT_DIR'] || '.'),
  };
}

/** The settings of this build. */
export const settings: Settings = readSettings(process.env);
