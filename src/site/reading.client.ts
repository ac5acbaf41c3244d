/** Everything that a page with the report's text adds by script. */
import '../glossary/terms.client.ts';
import '../places/places.client.ts';
import '../search/arrive.client.ts';
import './reading-position.client.ts';
