/** What is deprecated, and the one way where there is no other. */
interface OldDocument {
  readonly execCommand: (name: 'copy') => boolean;
}

/**
 * Puts a text on the clipboard, or says that no way leads there. Pages that are not served securely
 * have none but the old one, which copies what is selected.
 *
 * @param within what may take the focus meanwhile, such as the card
 */
export async function copyText(text: string, within: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelecting(text, within);
  }
}

/** Selects a text of its own to copy it, and gives selection and focus back. */
function copySelecting(text: string, within: Element): boolean {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  within.append(field);
  field.select();
  let copied = false;
  try {
    copied = (document as OldDocument).execCommand('copy');
  } catch {
    // Some throw where others say no.
  }
  field.remove();
  selection?.removeAllRanges();
  if (range) selection?.addRange(range);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
