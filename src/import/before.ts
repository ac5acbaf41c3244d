import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openFolder } from '../authoring/folder.ts';
import { all, bad, checked, gather } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { layers } from '../layers/index.ts';
import { parseChapterFile } from '../report/chapter-file.ts';
import { partsSchema } from '../report/frontmatter.ts';
import { checkFidelity } from '../report/fidelity.ts';
import { locateChapters } from '../report/load.ts';
import { locate } from '../report/located-text.ts';
import { provenanceFileSchema } from '../report/provenance.ts';
import type { Before } from './follow.ts';
import { EARLIER, FILES } from './follow.ts';

const CHAPTERS = 'content/chapters';

/** What a chapter may use to decide a spot by hand. */
export const COMPONENTS = Object.fromEntries(
  layers.flatMap(({ tag, name }) => (tag === undefined ? [] : [[tag, name]])),
);

/** Whether a folder holds an edition: a source and chapters. */
export function holdsEdition(root: string): boolean {
  return [FILES.source, CHAPTERS].every((file) => existsSync(path.join(root, file)));
}

/**
 * The edition in a folder, whose chapters are its source's, character by character. Whatever else is
 * wrong with it does not count here.
 *
 * @param root absolute path
 */
export function readBefore(root: string): Result<Before> {
  const folder = openFolder(root);
  const names = folder.names(CHAPTERS, '.mdx');
  const read = all({
    provenance: folder.yaml(FILES.provenance, provenanceFileSchema),
    parts: folder.yaml(FILES.parts, partsSchema),
    source: folder.text(FILES.source),
    names,
  });
  if (!read.ok) return read;
  const { provenance, parts, source, names: files } = read.value;
  const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const { values, problems } = gather(
    files.map((name) =>
      parseChapterFile(text(`${CHAPTERS}/${name}`), `${CHAPTERS}/${name}`, COMPONENTS),
    ),
  );
  const chapters = values.toSorted((a, b) => a.frontmatter.order - b.frontmatter.order);
  if (problems.length > 0) return bad(...problems);
  const whole = locate([{ text: source, file: FILES.source, line: 1 }]);
  const difference = checkFidelity(whole, locateChapters(chapters), 'the chapters');
  const { originals = [] } = provenance.value;
  return checked(
    { chapters, parts, text, originals, goneIds: goneIds(root) },
    difference ? [difference] : [],
  );
}

/** Ids of chapters that earlier texts had. */
function goneIds(root: string): string[] {
  const earlier = path.join(root, EARLIER);
  if (!existsSync(earlier)) return [];
  return readdirSync(earlier, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .flatMap(
      (file) => /^id: (\S+)$/m.exec(readFileSync(path.join(earlier, file), 'utf8'))?.[1] ?? [],
    );
}
