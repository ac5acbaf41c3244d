import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { forMarkdown } from './finding.ts';
import type { Finding } from './finding.ts';

/** The file that holds what was measured last. */
export const RESULTS = path.join(import.meta.dirname, 'results.md');

const HEAD = `# What the project measures of itself

Made by \`npm run bench\`. ✓ and ✗ stand beside targets; below each part stands when and of what it was measured.`;

/**
 * Writes findings into the file: all of it anew, or, where only some parts were measured, these in the
 * place of what stood of them.
 *
 * @param circumstances when, of what and where they were measured, a line each
 */
export function writeResults(
  findings: readonly Finding[],
  circumstances: readonly string[],
  whole: boolean,
): void {
  const sections = whole || !existsSync(RESULTS) ? new Map<string, string>() : readSections();
  for (const finding of findings) {
    sections.set(finding.title, `${forMarkdown(finding)}\n\n${circumstances.join('; ')}.`);
  }
  writeFileSync(RESULTS, `${[HEAD, ...sections.values()].join('\n\n')}\n`);
}

/** The parts as they stand in the file, by their titles. */
function readSections(): Map<string, string> {
  const [, ...sections] = readFileSync(RESULTS, 'utf8').split(/^## /m);
  return new Map(sections.map((text) => [text.split('\n')[0] ?? '', `## ${text.trim()}`]));
}
