import type axeCore from 'axe-core';

declare global {
  interface Window {
    /** Put there by the tests. */
    axe: typeof axeCore;
  }
}
