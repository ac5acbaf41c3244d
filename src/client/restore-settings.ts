/**
 * Inline script for <head>: says that script runs (`data-js`) and puts the remembered choices on
 * <html> before anything is painted, so that nothing flashes. Storage that is closed is ignored.
 *
 * @param names keys of localStorage, which are data attributes of <html> too
 */
export function restoreSettings(names: readonly string[]): string {
  return (
    "(function(d){d.dataset.js='';try{" +
    JSON.stringify(names) +
    '.forEach(function(k){var v=localStorage.getItem(k);if(v)d.dataset[k]=v})}catch(e){}})(document.documentElement)'
  );
}
