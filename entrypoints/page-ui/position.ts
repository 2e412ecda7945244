export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Between what a card speaks of and the card, and between the card and the window's edges. */
const gap = 6;
const edge = 8;

/**
 * Where a card of a size stands beside `around`, in pixels of the window: under it, over it where
 * there is no room below, else to its right or left. It covers `around` only in a window too small for both.
 */
export function beside(
  around: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const left = within(around.left, card.width, view.width);
  const below = around.bottom + gap;
  if (below + card.height + edge <= view.height) return { left, top: Math.max(edge, below) };
  const above = around.top - gap - card.height;
  if (above >= edge) return { left, top: Math.min(above, view.height - card.height - edge) };
  const top = within(around.top, card.height, view.height);
  if (around.right + gap + card.width + edge <= view.width)
    return { left: around.right + gap, top };
  if (around.left - gap - card.width >= edge) return { left: around.left - gap - card.width, top };
  return { left, top: within(below, card.height, view.height) };
}

const within = (wanted: number, size: number, room: number): number =>
  Math.max(edge, Math.min(wanted, room - size - edge));
