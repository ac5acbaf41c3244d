/** The headers that a host gives the site's files: the one list, which deploy/ is compared with. */
import { headerPolicy } from './content-policy.ts';

/** Headers of the files that a path stands for; `*` at its end is anything. Below the base path. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** For files that no other site has a use for. */
const OURS = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** For files whose names change with their content. */
const HASHED = { 'Cache-Control': 'public, max-age=31536000, immutable', ...OURS };

/** For files to take away: other sites may show and read them. */
const FOR_OTHERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** What part of the site has of its own; everything else has no more than all files have. */
const PARTS: readonly HeaderRule[] = [
  { path: '_astro/*', headers: HASHED },
  { path: 'fonts/*', headers: HASHED },
  { path: 'offline/*', headers: HASHED },
  { path: 'search/*', headers: OURS },
  // The worker must never be an old one: it is what tells browsers of a new edition.
  { path: 'sw.js', headers: { 'Cache-Control': 'no-cache', ...OURS } },
  { path: 'data/*', headers: FOR_OTHERS },
  { path: 'download/*', headers: FOR_OTHERS },
  { path: 'share/*', headers: FOR_OTHERS },
];

/** What no page asks for, and nothing put into one shall. */
const REFUSED = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/**
 * The headers, as rules of which no two give one file the same header: hosts join the values.
 *
 * @param scripts hashes of the inline scripts of all pages
 */
export function headerRules(scripts: readonly string[]): HeaderRule[] {
  const everywhere = {
    'Content-Security-Policy': headerPolicy(scripts),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': REFUSED.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
  return [{ path: '*', headers: everywhere }, ...PARTS];
}

/** The rules as Cloudflare Pages and Netlify read them from a file `_headers`; other hosts ignore it. */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ path, headers }) =>
      [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]
        .map((line) => `${line}\n`)
        .join(''),
    )
    .join('');
}
