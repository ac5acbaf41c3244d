import { WATCH } from './watch-page.ts';

/** What asks for the sheet of whom the plain page is hard to read for: the system's own settings. */
export const LEGIBLE = '(prefers-contrast: more), (forced-colors: active)';

/**
 * Inline script for <head>: says that script runs (`data-js`) and puts the remembered choices on
 * <html> before anything is painted, so that nothing flashes. Storage that is closed is ignored, and
 * so is what it holds beside the known values.
 * Where 长者模式, the high contrast or the system asks for it, the sheet that makes the page legible is
 * written into the document: only so do all engines wait for it, too.
 * Once the page has been shown it says that too (`data-shown`), and the heading font is asked for, when
 * all that draws the text has come. The second frame begins when the first has been drawn; that it
 * stands on the screen, too, takes slow devices some milliseconds more, which no engine tells.
 *
 * That sheet is linked in the first `<noscript>`, before the script, which is text where script runs: the
 * script itself is the same wherever the site is built, as hosts name its hash (src/build/content-policy.ts).
 * It also watches whether the page comes whole (watch-page.ts), and makes the page's one policy for texts that become elements (`document.trusted`, trusted.d.ts).
 *
 * @param known keys of localStorage, which are data attributes of <html> too, and their values
 */
export function restoreSettings(known: Readonly<Record<string, readonly string[]>>): string {
  return (
    '(function(d,s,p){s.js="";' +
    // First, as what follows may throw where an engine lacks something.
    WATCH +
    ';' +
    'd.trusted=self.trustedTypes?trustedTypes.createPolicy("page",p):p;' +
    'try{var k=' +
    JSON.stringify(known) +
    ',n,v;for(n in k)if(k[n].indexOf(v=localStorage.getItem(n))>=0)s[n]=v}catch(e){}' +
    `if(s.elder||s.theme==="contrast"||matchMedia(${JSON.stringify(LEGIBLE)}).matches)` +
    'd.write(d.trusted.createHTML(d.querySelector("noscript").textContent.replace(/media=.*"/,"")));' +
    'requestAnimationFrame(function(){requestAnimationFrame(function(){' +
    'setTimeout(function(){s.shown=""},60)})});' +
    '})(document,document.documentElement.dataset,' +
    '{createHTML:String,createScriptURL:String})'
  );
}
