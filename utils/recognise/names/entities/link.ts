import { nameKinds } from '../../mention.ts';
import type { ReaderLists } from '../reader-lists.ts';
import { type Article, keyOf, keyOfSpan } from '../refine/article.ts';
import type { Span } from '../tag.ts';
import { type Form, formOf } from './forms.ts';
import { createGroups, type Groups } from './groups.ts';
import { isShortOrganisation, isShortPerson } from './short-forms.ts';

/** For each span the number of the first span of the same thing. */
export function linkEntities(spans: Span[], article: Article, lists: ReaderLists): number[] {
  const groups = createGroups(spans.length);
  nameKinds.forEach((kind, number) => {
    const own = spans.flatMap((span, i) => (span.kind === number ? [i] : []));
    const forms = new Map(
      own.map((i) => [i, formOf(spans[i] as Span, article, kind === 'place')] as const),
    );
    linkSame(own, forms, groups);
    if (kind === 'person') linkShort(own, forms, groups, isShortPerson);
    if (kind === 'organisation') linkShort(own, forms, groups, isShortOrganisation);
    linkByReader(own, spans, article, groups, lists);
  });
  linkBrackets(spans, article, groups);
  return spans.map((_, i) => groups.of(i));
}

type Forms = ReadonlyMap<number, Form>;

/** Same words, or forms of one gazetteer entry. Places with different heads ("tỉnh", "thành phố") stay two. */
function linkSame(own: number[], forms: Forms, groups: Groups): void {
  const byKey = new Map<string, number[]>();
  const byGroup = new Map<number, number>();
  for (const i of own) {
    const form = forms.get(i) as Form;
    const others = byKey.get(form.key) ?? [];
    const match = others.find((j) => {
      const head = forms.get(j)?.head;
      return head === form.head || head === '' || form.head === '';
    });
    if (match !== undefined) groups.join(match, i);
    byKey.set(form.key, [...others.slice(0, 8), i]);
    if (form.group === 0) continue;
    const first = byGroup.get(form.group);
    if (first !== undefined) groups.join(first, i);
    else byGroup.set(form.group, i);
  }
}

/**
 * A short name stands for the full name last read before it, or else for the first one after it
 * (a headline's "Biden"). An organisation's only when one thing alone has that full name.
 */
function linkShort(
  own: number[],
  forms: Forms,
  groups: Groups,
  isShort: (short: Form, full: Form) => boolean,
): void {
  const firsts = own.filter((i) => groups.of(i) === i);
  const distinct = new Map<string, number>();
  for (const i of own) {
    const { key } = forms.get(i) as Form;
    if (!distinct.has(key)) distinct.set(key, i);
  }
  const longer = [...distinct.values()].map((i) => ({ i, form: forms.get(i) as Form }));
  for (const first of firsts) {
    const form = forms.get(first) as Form;
    const matches = longer.filter(({ form: full }) => isShort(form, full));
    const things = new Set(matches.map(({ i }) => groups.of(i)));
    if (things.size === 0) continue;
    const before = matches.filter(({ i }) => i < first).at(-1);
    const match = before ?? matches[0];
    if (match && (things.size === 1 || isShort === isShortPerson)) groups.join(match.i, first);
  }
}

/** "Mặt trận Tổ quốc Việt Nam (MTTQ)": a name alone in brackets behind a name of its kind is the same thing. */
function linkBrackets(spans: Span[], article: Article, groups: Groups): void {
  for (let i = 1; i < spans.length; i++) {
    const name = spans[i - 1] as Span;
    const short = spans[i] as Span;
    const bracketed =
      short.from === name.to + 1 &&
      article.words[name.to]?.text === '(' &&
      article.words[short.to]?.text === ')' &&
      short.kind === name.kind &&
      nameKinds[name.kind] === 'organisation' &&
      (article.words[short.from]?.isUpper ?? false);
    if (!bracketed) continue;
    groups.join(i - 1, i);
    const key = article.words[short.from]?.id;
    for (let k = i + 1; k < spans.length; k++) {
      const later = spans[k] as Span;
      const same =
        later.to - later.from === short.to - short.from && article.words[later.from]?.id === key;
      if (same && later.kind === short.kind) groups.join(i - 1, k);
    }
  }
}

function linkByReader(
  own: number[],
  spans: Span[],
  article: Article,
  groups: Groups,
  lists: ReaderLists,
): void {
  if (lists.same.length === 0) return;
  const set = new Map<string, number>();
  lists.same.forEach((names, number) => {
    for (const name of names) set.set(keyOf(name), number);
  });
  const first = new Map<number, number>();
  for (const i of own) {
    const number = set.get(keyOfSpan(spans[i] as Span, article));
    if (number === undefined) continue;
    const other = first.get(number);
    if (other === undefined) first.set(number, i);
    else groups.join(other, i);
  }
}
