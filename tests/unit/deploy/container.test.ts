import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../support/paths.ts';

const read = (file: string): string => readFileSync(path.join(PROJECT, file), 'utf8');
const container = read('deploy/Containerfile');

describe('the container file', () => {
  it('has no fault that a linter knows', () => {
    expect(validate(container)).toEqual([]);
  });

  it('takes images by a version, and serves as nobody in particular', () => {
    const images = [...container.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(/^docker\.io\/.+:\d+/);
    expect(container).toMatch(/^USER \d+$/m);
  });

  it('copies what is there, or what the build makes', () => {
    const copied = [...container.matchAll(/^COPY (?:--from=build \/site\/)?(.+) \S+$/gm)];
    const names = copied.flatMap(([, sources = '']) => sources.split(' '));
    expect(names).toContain('deploy/nginx.conf');
    expect(
      names.filter((name) => name !== 'dist' && !existsSync(path.join(PROJECT, name))),
    ).toEqual([]);
  });

  it('has the host listen on the port that it opens, which needs no privileges', () => {
    const [, port = ''] = /^EXPOSE (\d+)$/m.exec(container) ?? [];
    const conf = read('deploy/nginx.conf');
    // As its sed does.
    expect(container).toContain(`s/listen 80;/listen ${port};/`);
    expect(container).toContain(String.raw`/listen \[::\]/d`);
    const changed = conf
      .replace('listen 80;', `listen ${port};`)
      .replace(/^.*listen \[::\].*\n/gm, '');
    expect(changed.match(/listen .*;/g)).toEqual([`listen ${port};`]);
    expect(Number(port)).toBeGreaterThan(1023);
  });
});
