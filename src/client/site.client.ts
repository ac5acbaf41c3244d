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

// Of one page alone.
if (document.querySelector('.search-page')) void import('../search/view/page.client.ts');
