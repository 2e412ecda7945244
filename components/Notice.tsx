interface Props {
  text: string;
  /** True while something is still under way. */
  waiting?: boolean;
}

/** One calm sentence in place of, or above, what could not be shown. */
export function Notice({ text, waiting = false }: Props) {
  return (
    <p class={waiting ? 'notice waiting' : 'notice'} role="status">
      {text}
    </p>
  );
}
