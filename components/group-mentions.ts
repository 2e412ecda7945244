import type { Mention } from '../utils/recognise/mention.ts';

/** Mentions of one thing, shown as one row. */
export interface Group {
  key: string;
  kind: Mention['kind'];
  label: string;
  value?: string;
  mentions: [Mention, ...Mention[]];
}

/** One row an entity, a date or a figure, in the order of first mention. */
export function groupMentions(mentions: Mention[]): Group[] {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const known = groups.get(key);
    if (known) known.mentions.push(mention);
    else groups.set(key, groupOf(key, mention));
  }
  return [...groups.values()];
}

function keyOf(mention: Mention): string {
  if (mention.kind === 'date' || mention.kind === 'figure') {
    return `${mention.kind} ${mention.value ?? ''} ${mention.text.toLocaleLowerCase()}`;
  }
  return `${mention.kind} ${mention.entity}`;
}

function groupOf(key: string, mention: Mention): Group {
  if (mention.kind === 'date' || mention.kind === 'figure') {
    const { value } = mention;
    return {
      key,
      kind: mention.kind,
      label: mention.text,
      mentions: [mention],
      ...(value ? { value } : {}),
    };
  }
  return { key, kind: mention.kind, label: mention.label, mentions: [mention] };
}
