/** How the report is cited: one file, loaded when a reader first asks for it. */
export { citingNote } from './citing-notes.ts';
export { watchSelection } from './quote-button.ts';
