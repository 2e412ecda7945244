import type { Annotation } from '../../store/annotation.ts';

/** What an annotation says beside its quote: kind, type, value, and the name where the quote is shorter. */
export function said(kept: Annotation): string[] {
  const label = kept.label === kept.quote ? undefined : kept.label;
  return [kept.kind, kept.type, kept.value, label].filter((part) => part !== undefined);
}

/** Where it stood: UTF-16 units of the article's text. */
export const extentOf = ({ anchor }: Annotation): { start: number; end: number } => ({
  start: anchor.start,
  end: anchor.start + anchor.exact.length,
});

/** One annotation as a sentence of a bibliography: “quote” [kind · value · 17–33 · #tag] note. */
export function cited(kept: Annotation): string {
  const { start, end } = extentOf(kept);
  const facts = [...said(kept), `${start}–${end}`, ...kept.tags.map((tag) => `#${tag}`)];
  return `“${kept.quote}” [${facts.join(' · ')}]${kept.note ? ` ${kept.note}` : ''}`;
}
