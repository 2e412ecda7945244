import { useState } from 'preact/hooks';
import type { Say } from './use-popup-actions.ts';
import { words } from './words.ts';

interface Told {
  text: string;
  undo?: () => void;
}

/** What was last told the reader, and the way to tell more. */
export function useSaid(): { said: Told; say: Say } {
  const [said, set] = useState<Told>({ text: '' });
  return { said, say: (text, undo) => set(undo ? { text, undo } : { text }) };
}

/** One line that says what happened, aloud to who listens, and how to take it back. */
export function Said({ said: { text, undo } }: { said: Told }) {
  return (
    <div class="said">
      <output>{text}</output>
      {undo && (
        <button type="button" class="link undo" onClick={undo}>
          {words('undo')}
        </button>
      )}
    </div>
  );
}
