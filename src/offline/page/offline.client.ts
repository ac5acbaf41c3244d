/**
 * Keeps the site on the reader's device, so that it opens without a network: the first time on its
 * own, unless the reader saves data or has removed it, and from then on every newer edition. Where
 * the browser refuses, nothing is said, and the site goes on by the network.
 */
import { createKeeping, tell } from './keeping.ts';
import { showNewerLine, whenNewer } from './newer-line.ts';
import { addSettingsLine } from './settings-line.ts';

const base = import.meta.env.BASE_URL;
const edition = document.documentElement.dataset['edition'] ?? '';

/** Begins; nothing it meets with reaches the reader but by the settings' line. */
async function begin(workers: ServiceWorkerContainer): Promise<void> {
  const keeping = createKeeping(base, workers);
  // Where storage is refused, this throws before anything is offered.
  await keeping.size();
  const keep = async (): Promise<void> => meet(await keeping.keep());
  const line = addSettingsLine(keeping, edition, keep);
  if (!keeping.isUnwanted() && (!savesData() || (await keeping.isBegun()))) {
    line?.tellStoring();
    await keep().catch(() => undefined);
  }
  await line?.tell();
}

/** Tells the worker which edition this page is of, and the reader when there is a newer one. */
function meet(registration: ServiceWorkerRegistration): void {
  tell(registration.active, { kind: 'page', edition });
  // A page that comes back from the browser's memory may meet another worker than it left.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell(registration.active, { kind: 'page', edition });
  });
  whenNewer(registration, showNewerLine);
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

void begin(navigator.serviceWorker).catch(() => undefined);
