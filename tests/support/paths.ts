import path from 'node:path';

/** The project's folder. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** The built site of the project's own report. */
export const DIST = path.join(PROJECT, 'dist');

/** Inside the project, because a half-built site resolves packages from where it lies. */
export const SCRATCH = path.join(PROJECT, '.cache/tests');

/** Folder of fixtures. */
export const FIXTURES = path.join(PROJECT, 'tests/fixtures');

/** An invented report of another shape: one part, three chapters, no leads. */
export const OTHER_REPORT = path.join(FIXTURES, 'other-report');
