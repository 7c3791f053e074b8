/**
 * Starts a download of a file. To be called from a click, with the bytes ready: Excel on the web allows it only then.
 * Whether a file arrives cannot be known here (a Mac may ignore it without a word), so nobody is told that it is saved.
 */
export function saveFile(name: string, bytes: Uint8Array): void {
  // A copy of the bytes: a Blob takes no view of a buffer that may be shared.
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, DOWNLOAD_BEGINS_WITHIN);
}

/** The browser must have taken the file by then, in milliseconds. */
const DOWNLOAD_BEGINS_WITHIN = 60_000;
