import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  /** What it is for, in a sentence. */
  hint?: string;
  class?: string;
  children: ComponentChildren;
}

export function Section({ title, hint, class: name = '', children }: Props) {
  const id = useId();
  return (
    <section class={`setting ${name}`} aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        {hint && <p class="hint">{hint}</p>}
      </header>
      <div class="controls">{children}</div>
    </section>
  );
}
