import MarkJs from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hitsIn } from '../../../utils/store/search/hits.ts';
import type { Phrase } from '../../../utils/store/search/query.ts';
import { snippet } from './snippet.ts';

interface Props {
  text: string;
  phrases: Phrase[];
  class?: string;
  /** Longer texts are shown from their first hit on, so many units. */
  most?: number;
}

/** A text with the hits of the search marked in it. */
export function Marked({ text, phrases, most, class: name }: Props) {
  const shown = snippet(text, phrases.length > 0 ? hitsIn(text, phrases) : [], most);
  // mark.js splits the text node under Preact's hands: another text or other hits are another element.
  const key = `${JSON.stringify(shown.hits)} ${shown.text}`;
  return <MarkedText key={key} {...shown} {...(name ? { name } : {})} />;
}

function MarkedText({ text, hits, name }: ReturnType<typeof snippet> & { name?: string }) {
  const element = useRef<HTMLSpanElement>(null);
  // once for each element, see its key
  useLayoutEffect(() => {
    if (element.current && hits.length > 0) {
      new MarkJs(element.current).markRanges(hits, { element: 'mark' });
    }
  }, []);
  return (
    <span ref={element} class={name} dir="auto">
      {text}
    </span>
  );
}
