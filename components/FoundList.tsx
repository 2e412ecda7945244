import type { Mention } from '../utils/recognise/mention.ts';
import type { Annotation } from '../utils/store/annotation.ts';
import { FoundRow } from './FoundRow.tsx';
import { groupMentions } from './group-mentions.ts';
import { words } from './words.ts';

interface Props {
  /** Everything found, and of it the kinds that are switched on. */
  all: Mention[];
  mentions: Mention[];
  kept: Annotation[];
  jump: (mention: Mention) => void;
  keep: (mention: Mention) => void;
  keepAll: (mentions: Mention[]) => void;
}

/** What was found, one row an entity, a date or a figure. */
export function FoundList({ all, mentions, kept, jump, keep, keepAll }: Props) {
  const starts = new Set(kept.map(({ anchor }) => anchor.start));
  const unkept = mentions.filter(({ start }) => !starts.has(start));
  return (
    <section class="found" aria-label={words('foundLabel')}>
      {mentions.length === 0 && (
        <p class="hint">{words(all.length === 0 ? 'foundNothing' : 'foundNothingShown')}</p>
      )}
      <ul>
        {groupMentions(mentions).map((group) => (
          <FoundRow
            key={group.key}
            group={group}
            kept={group.mentions.some(({ start }) => starts.has(start))}
            jump={jump}
            keep={keep}
          />
        ))}
      </ul>
      {unkept.length > 0 && (
        <button type="button" class="keep-all" onClick={() => keepAll(unkept)}>
          {words('keepAll')}
        </button>
      )}
    </section>
  );
}
