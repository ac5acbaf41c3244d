/**
 * Inline script for <head>: says that script runs (`data-js`) and puts the remembered choices on
 * <html> before anything is painted, so that nothing flashes. Storage that is closed is ignored.
 * Once the page has been shown it says that too (`data-shown`), and the heading font is asked for, when
 * all that draws the text has come. The second frame begins when the first has been drawn; that it
 * stands on the screen, too, takes slow devices some milliseconds more, which no engine tells.
 *
 * @param names keys of localStorage, which are data attributes of <html> too
 */
export function restoreSettings(names: readonly string[]): string {
  return (
    "(function(d){d.dataset.js='';try{" +
    JSON.stringify(names) +
    '.forEach(function(k){var v=localStorage.getItem(k);if(v)d.dataset[k]=v})}catch(e){}' +
    'requestAnimationFrame(function(){requestAnimationFrame(function(){' +
    "setTimeout(function(){d.dataset.shown=''},60)})})" +
    '})(document.documentElement)'
  );
}
