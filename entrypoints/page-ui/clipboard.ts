/** Puts a text on the clipboard, within a click; false when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  // Missing on pages that came over plain http.
  if (typeof navigator.clipboard?.writeText !== 'function') return copyByCommand(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** What is selected stays as it is; the page's own listeners for copying are passed over. */
function copyByCommand(text: string): boolean {
  const copying = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', copying, { capture: true });
  const copied = Document.prototype.execCommand.call(document, 'copy');
  window.removeEventListener('copy', copying, { capture: true });
  return copied;
}
