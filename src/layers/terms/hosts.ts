import { z } from 'zod';
import type { Folder } from '../../authoring/folder.ts';
import type { Located } from '../../authoring/located.ts';
import type { Problem } from '../../authoring/problem.ts';
import { good, map } from '../../authoring/result.ts';
import type { Result } from '../../authoring/result.ts';
import type { EntrySource } from './schema.ts';

/** The file of the hosts that sources may link to. A link is a recommendation to the reader. */
export const HOSTS_FILE = 'content/source-hosts.yaml';

/** Whom a reader may be sent to. */
const HOST_KINDS = [
  ...(['机关', '党报和通讯社', '报纸和广播电视'] as const),
  ...(['百科和词典', '学术期刊', '单位自己的网站'] as const),
] as const;

/** `content/source-hosts.yaml`: each host, as it stands in addresses, with its kind. */
export const hostsSchema = z.record(
  z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host such as www.example.org'),
  z.enum(HOST_KINDS, `one of ${HOST_KINDS.join('、')}`),
);

/** The hosts that may be linked; undefined for a report that keeps no list: then all may. */
export type Hosts = ReadonlySet<string> | undefined;

/** Reads the list of hosts. */
export function loadHosts(folder: Folder): Result<Hosts> {
  if (!folder.exists(HOSTS_FILE)) return good(undefined);
  return map(folder.yaml(HOSTS_FILE, hostsSchema), ({ value }) => new Set(Object.keys(value)));
}

/** A problem for every source that links to a host which is not listed. */
export function checkHosts(
  { file, value, lineOf }: Located<{ readonly sources?: readonly EntrySource[] | undefined }>,
  hosts: Hosts,
): Problem[] {
  return (value.sources ?? []).flatMap(({ url }, index) => {
    const host = url === undefined ? undefined : new URL(url).host;
    if (host === undefined || !hosts || hosts.has(host)) return [];
    return {
      file,
      line: lineOf(['sources', index, 'url']),
      found: `a link to ${host}`,
      expected: `a host that ${HOSTS_FILE} lists`,
      todo: 'Link to the original, leave the address out, or list the host with its kind.',
    };
  });
}
