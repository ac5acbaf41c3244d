/** Milliseconds that the script of the search page has to come. */
const LIMIT = 4000;

/**
 * Inline script behind the form of the search page: puts the query of the address into it at once and
 * hides what is offered in place of results, and, where the page's own script (which sets `data-ready`)
 * has not come in time, shows that again, and `.search-late`. Written for browsers that run no modules
 * either.
 */
export const watchSearchPage = `(function(f){
var m=/[?&]q=([^&]*)/.exec(location.search),q=m&&m[1],o=document.querySelectorAll('.search-offered');
function offer(s){for(var i=0;i<o.length;i++)o[i].hidden=!s}
offer(!q);
try{if(q)f.q.value=decodeURIComponent(q.replace(/\\+/g,' '))}catch(e){}
setTimeout(function(){if(!('ready' in f.dataset)){offer(1);document.querySelector('.search-late').hidden=false}},${LIMIT});
})(document.querySelector('.search-page'))`.replace(/\n/g, '');
