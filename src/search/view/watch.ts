/** After this long without the script of the search page, the reader is told that it is coming. */
const SOON = 300;
/** After this long it counts as failed; both in milliseconds. */
const LIMIT = 4000;

/**
 * Inline script behind the form of the search page: puts the query of the address into it at once and
 * hides what is offered in place of results. Until the page's own script (which sets `data-ready`) has
 * come, it says that it is coming; where that is not in time, what is offered is shown again, and `.search-late`. Written for browsers that run no modules
 * either.
 */
export const watchSearchPage = `(function(f){
var m=/[?&]q=([^&]*)/.exec(location.search),q=m&&m[1],o=document.querySelectorAll('.search-offered'),t=document.querySelector('.search-status');
function offer(s){for(var i=0;i<o.length;i++)o[i].hidden=!s}
offer(!q);
try{if(q)f.q.value=decodeURIComponent(q.replace(/\\+/g,' '))}catch(e){}
function wait(then,time){setTimeout(function(){if(!('ready' in f.dataset))then()},time)}
if(q)wait(function(){t.textContent='正在准备搜索……'},${SOON});
wait(function(){t.textContent='';offer(1);document.querySelector('.search-late').hidden=false},${LIMIT});
})(document.querySelector('.search-page'))`.replace(/\n/g, '');
