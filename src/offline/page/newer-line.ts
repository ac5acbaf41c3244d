import { tell } from './keeping.ts';

/** Calls back with the worker of a newer edition once that is stored and waits, now or later. */
export function whenNewer(
  registration: ServiceWorkerRegistration,
  then: (waiting: ServiceWorker) => void,
): void {
  const { active, waiting } = registration;
  if (active && waiting) then(waiting);
  const watch = (): void => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && registration.active) then(coming);
    });
  };
  watch();
  registration.addEventListener('updatefound', watch);
}

/** Shows the one line that a newer edition is ready; a tap takes it. */
export function showNewerLine(waiting: ServiceWorker): void {
  document.querySelector('.newer')?.remove();
  const line = document.createElement('p');
  line.className = 'newer no-print';
  line.setAttribute('role', 'status');
  const take = document.createElement('button');
  take.type = 'button';
  take.textContent = '有新的一版，点这里换上';
  take.addEventListener('click', () => {
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') location.reload();
    });
    tell(waiting, { kind: 'take-over' });
  });
  line.append(take);
  dress(line, take);
  document.body.append(line);
}

// Not in the style sheet of all pages: hardly any page ever shows it.
function dress(line: HTMLElement, take: HTMLElement): void {
  Object.assign(line.style, {
    background: 'var(--paper)',
    borderTop: '1px solid var(--rule)',
    bottom: '0',
    fontSize: 'var(--text-note)',
    left: '0',
    position: 'fixed',
    right: '0',
    textAlign: 'center',
    zIndex: 'var(--z-index-bar)',
  });
  Object.assign(take.style, {
    border: '0',
    minHeight: '44px',
    padding: '0 1em',
    textDecoration: 'underline',
    textUnderlineOffset: '0.3em',
    width: '100%',
  });
}
