import type { NameKind } from '../mention.ts';
import type { ReaderLists } from './reader-lists.ts';
import { keyOf } from './refine/article.ts';

/** What a reader says of a name; `with` is another name of the same thing. */
export type Decision =
  | { as: 'always'; kind: NameKind }
  | { as: 'never' }
  | { as: 'same'; with: string };

/** A name and what was decided about it. */
export interface Decided {
  text: string;
  decision: Decision;
}

/**
 * The lists after one more decision. Every spelling and casing of a name is one name, and a later
 * decision beats the earlier one; a text without a word in it changes nothing.
 */
export const decide = (lists: ReaderLists, text: string, decision: Decision): ReaderLists =>
  decideAll(lists, [{ text, decision }]);

/** `own` with the decisions of `other` on top of it: where the two differ, `other` holds. */
export const mergeLists = (own: ReaderLists, other: ReaderLists): ReaderLists =>
  decideAll(own, decisionsIn(other));

function decideAll(lists: ReaderLists, decisions: Decided[]): ReaderLists {
  const always = new Map<string, ReaderLists['always'][number]>();
  const never = new Map<string, string>();
  /** By name; names of one thing share one map. */
  const things = new Map<string, Map<string, string>>();

  const apply = ({ text, decision }: Decided) => {
    const name = tidy(text);
    const key = keyOf(name);
    if (key === '') return;
    never.delete(key);
    if (decision.as === 'always') {
      always.set(key, { text: name, kind: decision.kind });
    } else if (decision.as === 'never') {
      always.delete(key);
      things.get(key)?.delete(key);
      things.delete(key);
      never.set(key, name);
    } else {
      join(key, name, tidy(decision.with));
    }
  };
  const join = (key: string, name: string, other: string) => {
    const otherKey = keyOf(other);
    if (otherKey === '' || otherKey === key) return;
    never.delete(otherKey);
    const thing = new Map([
      ...(things.get(otherKey) ?? [[otherKey, other]]),
      ...(things.get(key) ?? [[key, name]]),
    ]);
    for (const member of thing.keys()) things.set(member, thing);
  };

  for (const decided of [...decisionsIn(lists), ...decisions]) apply(decided);
  return {
    always: [...always.values()],
    never: [...never.values()],
    same: [...new Set(things.values())]
      .map((thing) => [...thing.values()])
      .filter((names) => names.length > 1),
  };
}

function decisionsIn({ always, never, same }: ReaderLists): Decided[] {
  return [
    ...never.map((text) => ({ text, decision: { as: 'never' as const } })),
    ...same.flatMap(([first = '', ...others]) =>
      others.map((text) => ({ text, decision: { as: 'same' as const, with: first } })),
    ),
    ...always.map(({ text, kind }) => ({ text, decision: { as: 'always' as const, kind } })),
  ];
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
