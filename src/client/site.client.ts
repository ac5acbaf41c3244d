/** Everything that a page adds by script, in one file: another would be another request. */
import './marks.client.ts';
import './plain-reading.client.ts';
import '../search/view/arrive.client.ts';
import './reading-position.client.ts';
import './folds.client.ts';
import '../search/view/dialog.client.ts';
import './settings.client.ts';
import './legible.client.ts';
import './elder.client.ts';
import './print.client.ts';
import './quoting.client.ts';
import './cite.client.ts';
import './listen.client.ts';
import { untell } from './notice.ts';

// Of one page alone.
if (document.querySelector('.search-page')) {
  // Where it does not come, src/search/view/watch.ts says so.
  import('../search/view/page.client.ts').catch(() => undefined);
}

// The build alone names its edition, so nothing is stored while one writes. Reading comes first: who taps at once
// waited up to twice as long while it was stored (npm run bench -- card, 2026-11-27), and who leaves at once loads nothing.
const { dataset } = document.documentElement;
if (dataset['edition'] && (navigator as Partial<Navigator>).serviceWorker)
  window.addEventListener('load', () =>
    setTimeout(() => void import('../offline/page/offline.client.ts').catch(() => 0), 5000),
  );

document.come = true;
// It was said already that this would not come.
untell();
