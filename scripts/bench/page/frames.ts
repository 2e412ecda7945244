/** What the next frame takes of the page's thread: its animation callbacks, style, layout, paint and commit. */
export function frame(change = () => {}): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      change();
      port2.postMessage(null);
    });
  });
}

export async function frames(count: number): Promise<number> {
  let total = 0;
  for (let left = count; left > 0; left--) total += await frame();
  return total;
}
