import { words } from '../words.ts';

interface Props {
  name: string;
  kept: boolean;
  keep: () => void;
}

/** Keeps one thing found; a filled star is kept already. */
export function KeepStar({ name, kept, keep }: Props) {
  return (
    <button
      type="button"
      class="icon star"
      aria-pressed={kept}
      aria-disabled={kept}
      aria-label={words('keepNamed', name)}
      title={words(kept ? 'kept' : 'keep')}
      onClick={() => !kept && keep()}
    >
      <span aria-hidden="true">{kept ? '★' : '☆'}</span>
    </button>
  );
}
