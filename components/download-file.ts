/** Hands a file to the reader's downloads folder, without any permission. */
export function downloadFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has taken its own hold of the data by the next task in both browsers.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
