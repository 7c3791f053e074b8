/**
 * Puts text on the clipboard: with the browser's clipboard, and where that is closed to add-ins (Excel on the web), with a
 * hidden text box and the old command. To be called from a click.
 *
 * @returns whether it was copied; if not, the text has to be shown for the user to copy.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused or missing: both are ordinary in add-ins, and the second way remains.
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.setAttribute('aria-hidden', 'true');
  box.style.position = 'fixed';
  box.style.opacity = '0';
  document.body.append(box);
  try {
    box.select();
    // Deprecated, and the only way where the clipboard is closed.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
