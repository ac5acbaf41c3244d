/** The line at the lower edge of the window: what a page says where something has gone wrong, or is late. */
const line = document.querySelector<HTMLElement>('.notice');
const INCOMPLETE = line?.textContent ?? '';

/** Shows words there, in place of others: that something did not come, if none are given. */
export function tell(words = INCOMPLETE): void {
  if (!line) return;
  line.textContent = words;
  line.hidden = false;
}

/** Takes the line away. */
export function untell(): void {
  if (line) line.hidden = true;
}
