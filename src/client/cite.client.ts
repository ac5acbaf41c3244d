/** Offers to cite what is selected in the report; what that takes is loaded with the first selection. */
import { canShowCard } from './card.client.ts';

if (canShowCard && document.querySelector('.paragraph')) {
  document.addEventListener('selectionchange', begin);
}

function begin(): void {
  if (document.getSelection()?.isCollapsed !== false) return;
  document.removeEventListener('selectionchange', begin);
  // Without it, selecting and copying are what they are everywhere.
  import('./citing.ts').then(({ watchSelection }) => watchSelection()).catch(() => undefined);
}
