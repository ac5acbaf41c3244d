/** Name of the layer of glossary terms. */
export const TERMS = 'terms';
