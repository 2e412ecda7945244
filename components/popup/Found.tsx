import { type Kind, kinds, type Mention } from '../../utils/recognise/mention.ts';
import type { Annotation } from '../../utils/store/annotation.ts';
import { EmptyState } from '../EmptyState.tsx';
import { FigureTable } from '../figures/FigureTable.tsx';
import { figureRows } from '../figures/figure-rows.ts';
import { type Group, groupMentions } from '../group-mentions.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { interfaceLanguage, words } from '../words.ts';
import { EntityRow } from './EntityRow.tsx';
import { LongList } from './LongList.tsx';
import { Section } from './Section.tsx';

interface Props {
  mentions: Mention[];
  shown: Kind[];
  kept: Annotation[];
  published: string | undefined;
  jump: (mention: Mention) => void;
  keep: (mention: Mention) => void;
  keepAll: (mentions: Mention[]) => void;
}

const firstRows = 8;
/** They are on the line above, too. */
const firstDates = 4;

/** What was found of the kinds that are switched on: names with their mentions, dates, figures. */
export function Found({ mentions, shown, kept, published, jump, keep, keepAll }: Props) {
  const visible = mentions.filter(({ kind }) => shown.includes(kind));
  const starts = new Set(kept.map(({ anchor }) => anchor.start));
  const isKept = (group: Group) => group.mentions.some(({ start }) => starts.has(start));
  const at = (group: Group, index = 0) => group.mentions[index] ?? group.mentions[0];
  const groups = groupMentions(visible);
  const unkept = visible.filter(({ start }) => !starts.has(start));

  return (
    <section class="found" aria-label={words('foundLabel')}>
      {visible.length === 0 && (
        <EmptyState text={words(mentions.length === 0 ? 'foundNothing' : 'foundNothingShown')} />
      )}
      {kinds.map((kind) => {
        const rows = groups.filter((group) => group.kind === kind);
        if (rows.length === 0) return null;
        const left = unkept.filter((mention) => mention.kind === kind);
        return (
          <Section
            key={kind}
            kind={kind}
            count={rows.length}
            unkept={left.length}
            keepAll={() => keepAll(left)}
          >
            {kind === 'date' && (
              <Timeline dates={rows} published={published} jump={(group) => jump(at(group))} />
            )}
            {kind === 'figure' ? (
              <LongList items={figureRows(rows, interfaceLanguage())} first={firstRows}>
                {(some) => (
                  <FigureTable
                    rows={some}
                    kept={isKept}
                    jump={(group) => jump(at(group))}
                    keep={(group) => keep(at(group))}
                  />
                )}
              </LongList>
            ) : (
              <LongList items={rows} first={kind === 'date' ? firstDates : firstRows}>
                {(some) => (
                  <ul>
                    {some.map((group) => (
                      <EntityRow
                        key={group.key}
                        group={group}
                        kept={isKept(group)}
                        jump={(group, index) => jump(at(group, index))}
                        keep={(group, index) => keep(at(group, index))}
                      />
                    ))}
                  </ul>
                )}
              </LongList>
            )}
          </Section>
        );
      })}
      {unkept.length > 0 && (
        <button type="button" class="keep-all" onClick={() => keepAll(unkept)}>
          {words('keepAllFound')}
        </button>
      )}
    </section>
  );
}
