/** What stands where an editor has to write: no record that holds it can be published. */
export const UNWRITTEN = '待写';
