/** Names of the reader's remembered choices: keys of localStorage and data attributes of <html>. */
export const SETTINGS = ['theme', 'size', 'notes', 'figures', 'places'] as const;

/**
 * Inline script for <head>: says that script runs (`data-js`) and puts the remembered choices on
 * <html> before anything is painted, so that nothing flashes. Storage that is closed is ignored.
 */
export const restoreSettings =
  "(function(d){d.dataset.js='';try{" +
  JSON.stringify(SETTINGS) +
  '.forEach(function(k){var v=localStorage.getItem(k);if(v)d.dataset[k]=v})}catch(e){}})(document.documentElement)';
