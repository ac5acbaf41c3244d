/** Everything that a page with the report's text adds by script. */
import './marks.client.ts';
import '../search/view/arrive.client.ts';
import './reading-position.client.ts';
