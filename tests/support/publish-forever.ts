import { cpSync } from 'node:fs';
import { preparePublication } from '../../src/build/publication.ts';

/**
 * Publishes two sites by turns into a folder until it is killed: `publish-forever.ts OUT SITE SITE`.
 * Each round prepares, copies and publishes, as a build does.
 */
const [out = '', ...sites] = process.argv.slice(2);
for (let round = 0; ; round += 1) {
  const publication = preparePublication(out);
  cpSync(sites[round % sites.length] ?? '', publication.folder, { recursive: true });
  publication.publish();
  process.stdout.write('.');
}
