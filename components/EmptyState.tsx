import type { ComponentChildren } from 'preact';

interface Props {
  /** What to do next, in one sentence. */
  text: string;
  /** The button that does it. */
  children?: ComponentChildren;
}

/** In place of a list that has nothing to show. */
export function EmptyState({ text, children }: Props) {
  return (
    <div class="empty">
      <p>{text}</p>
      {children}
    </div>
  );
}
