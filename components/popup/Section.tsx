import type { ComponentChildren } from 'preact';
import type { Kind } from '../../utils/recognise/mention.ts';
import { kindLetters, kindWords, numberWords, words } from '../words.ts';

interface Props {
  kind: Kind;
  /** How many things of this kind there are, and how many of their mentions are not kept. */
  count: number;
  unkept: number;
  keepAll: () => void;
  children: ComponentChildren;
}

/** What was found of one kind. */
export function Section({ kind, count, unkept, keepAll, children }: Props) {
  return (
    <section class={`found-kind kind-${kind}`}>
      <header>
        <h2>
          <span class="letter" aria-hidden="true">
            {kindLetters[kind]}
          </span>
          {kindWords(kind)} <span class="count">{numberWords(count)}</span>
        </h2>
        {unkept > 0 && (
          <button
            type="button"
            class="link keep-kind"
            aria-label={words('keepAllOf', kindWords(kind))}
            onClick={keepAll}
          >
            {words('keepAll')}
          </button>
        )}
      </header>
      {children}
    </section>
  );
}
