/** Milliseconds that a style sheet may keep the page from being drawn. */
const SHEET = 3500;
/** Milliseconds after that, when the script of the page must have come. */
const SCRIPT = 999;

/**
 * What the inline script in <head> does against files that do not come, `d` being the document.
 *
 * A sheet that hangs would keep the page blank for as long as the browser waits: it is put in place of
 * itself as one for paper, for which nothing waits, and holds for the screen when it has come.
 *
 * Where the script of all pages (src/client/site.client.ts) has not said that it has come, as it is late
 * or broken, the line that says so is shown (`.notice`, src/layouts/Page.astro). While a script hangs, Chromium
 * does not go to the place that the address names: who still stands at the top is led there.
 */
export const WATCH =
  'setTimeout(function(p){' +
  'd.querySelectorAll("[rel=stylesheet]").forEach(function(l,c){' +
  'l.sheet||(c=l.cloneNode(),c.media="print",c.onload=function(){c.media=""},l.replaceWith(c))});' +
  'setTimeout(function(h){if(p=d.querySelector(".notice"))p.hidden=d.come;' +
  `d.come||pageYOffset||(h=location.hash)&&location.replace(h)},${SCRIPT})},${SHEET})`;
