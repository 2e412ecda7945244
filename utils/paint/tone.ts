/** Whether text is dark on light or light on dark, by the page's own colours, not the browser's theme. */
export type Tone = 'light' | 'dark';

/** The tone of the ground an element's text stands on, told by the text's own colour. */
export function toneOf(element: Element): Tone {
  const channels = getComputedStyle(element).color.match(/[\d.]{1,12}/gu) ?? [];
  const [red = 0, green = 0, blue = 0] = channels.map(Number);
  // Rec. 709 luma is enough to tell light text from dark.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140 ? 'dark' : 'light';
}

/** The tone of each element, asked once: for one look at the page, since pages change their colours. */
export function rememberTones(): (element: Element | undefined) => Tone {
  const known = new Map<Element, Tone>();
  return (element) => {
    if (!element) return 'light';
    const tone = known.get(element) ?? toneOf(element);
    known.set(element, tone);
    return tone;
  };
}
