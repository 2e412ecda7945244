/** The keys that work wherever nothing is typed: `/` to the search, Ctrl+Z takes the last step back. */
export function listenToKeys(undo: () => Promise<void>): () => void {
  const press = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
    const control = event.ctrlKey || event.metaKey;
    if (key === '/' && !control && !event.altKey) {
      document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
    } else if (control && key.toLowerCase() === 'z' && !event.shiftKey) void undo();
    else return;
    event.preventDefault();
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}
