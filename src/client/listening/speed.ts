/** The speed a reader chose, remembered from chapter to chapter where storage is open. */
const KEY = 'speed';

/** The chosen speed as a multiple of the voice's own, 1 until one is chosen. */
export function speed(): number {
  try {
    return Number(localStorage.getItem(KEY)) || 1;
  } catch {
    return 1;
  }
}

/** Remembers a chosen speed, and returns it. */
export function rememberSpeed(rate: number): number {
  try {
    localStorage.setItem(KEY, String(rate));
  } catch {
    // Private windows may close storage.
  }
  return rate;
}
