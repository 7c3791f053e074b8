/** How long office.js may take before the pane says that it is missing, in milliseconds. */
export const OFFICE_LOAD_LIMIT = 10_000;

const CHECK_EVERY = 500;

/**
 * Watches for Microsoft's library on a page made of taskpane.html, and shows the page's own plain
 * message when the library is refused or has not come after {@link OFFICE_LOAD_LIMIT}. The message
 * goes away by itself if the library comes late.
 *
 * Runs before office.js and before React, so it uses nothing but the page.
 */
export function watchForOffice(): void {
  const started = performance.now();
  window.addEventListener('error', reportRefusedLibrary, { capture: true });
  const timer = window.setInterval(() => {
    if (hasOffice()) {
      window.clearInterval(timer);
      hideMessage();
    } else if (performance.now() - started >= OFFICE_LOAD_LIMIT) {
      showMessage(`OFFICE-LOAD-${String(OFFICE_LOAD_LIMIT / 1000)}S`);
    }
  }, CHECK_EVERY);
}

function hasOffice(): boolean {
  return 'Office' in window;
}

/** A script that cannot be fetched raises an error on its element, which does not bubble. */
function reportRefusedLibrary(event: Event): void {
  if (event.target instanceof HTMLScriptElement && event.target.id === 'office-library') {
    showMessage('OFFICE-LOAD-REFUSED');
  }
}

function showMessage(reference: string): void {
  const message = document.getElementById('office-missing');
  if (!message?.hidden) return;
  const place = document.getElementById('office-missing-reference');
  if (place) place.textContent = reference;
  message.hidden = false;
  onPress('office-missing-retry', () => {
    window.location.reload();
  });
  onPress('office-missing-copy', () => void copyDetails());
}

function hideMessage(): void {
  const message = document.getElementById('office-missing');
  if (message) message.hidden = true;
}

function onPress(id: string, act: () => void): void {
  document.getElementById(id)?.addEventListener('click', act);
}

/** Copies the details for IT; where the clipboard is closed to add-ins, selects them instead. */
async function copyDetails(): Promise<void> {
  const details = document.getElementById('office-missing-details');
  if (!details) return;
  const text = details.textContent.replace(/\s+/g, ' ').trim();
  try {
    await navigator.clipboard.writeText(text);
    say('Copied.');
  } catch {
    window.getSelection()?.selectAllChildren(details);
    say('Selected. Press Ctrl+C to copy.');
  }
}

function say(text: string): void {
  const status = document.getElementById('office-missing-copied');
  if (status) status.textContent = text;
}
