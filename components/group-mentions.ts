import { kinds, type Mention } from '../utils/recognise/mention.ts';

/** Mentions of one thing, shown as one row. */
export interface Group {
  key: string;
  kind: Mention['kind'];
  label: string;
  value?: string;
  mentions: [Mention, ...Mention[]];
}

/**
 * One row an entity, a date or a figure. Kinds stand together; of the names the most mentioned come
 * first, dates and figures follow the text.
 */
export function groupMentions(mentions: Mention[]): Group[] {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const known = groups.get(key);
    if (known) known.mentions.push(mention);
    else groups.set(key, groupOf(key, mention));
  }
  const found = [...groups.values()];
  return kinds.flatMap((kind) => {
    const rows = found.filter((group) => group.kind === kind);
    const byCount = (a: Group, b: Group) => b.mentions.length - a.mentions.length;
    return kind === 'date' || kind === 'figure' ? rows : rows.sort(byCount);
  });
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
