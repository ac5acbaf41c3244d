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

/**
 * Laid over it, the same report as one begins with it: a text without a word of ours, drafts of every kind,
 * each marked with {@link DRAFT_MARK}, and nothing known of where the text comes from.
 */
export const UNFINISHED = path.join(FIXTURES, 'unfinished-report');

/** Stands in every draft of {@link UNFINISHED}. */
export const DRAFT_MARK = 'draftmark';
