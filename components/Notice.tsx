import type { ComponentChildren } from 'preact';

interface Props {
  text: string;
  /** True while something is still under way. */
  waiting?: boolean;
  /** What the reader can do about it. */
  children?: ComponentChildren;
}

/** One calm sentence in place of, or above, what could not be shown. */
export function Notice({ text, waiting = false, children }: Props) {
  return (
    <div class={waiting ? 'notice waiting' : 'notice'} role="status">
      <p>{text}</p>
      {children}
    </div>
  );
}
