import { type Mention, type NameKind, nameKinds } from '../../utils/recognise/mention.ts';
import { h } from './dom.ts';
import { button, type Kit, letter, valueLine } from './parts.ts';

export interface MentionPart {
  mention: Mention;
  /** All of the same entity or value, in the order of the text. */
  same: Mention[];
  kept: boolean;
  go: (mention: Mention) => unknown;
  keep: () => unknown;
  /** Always marked as this kind, or never again. */
  decide: (kind: NameKind | undefined) => unknown;
}

/** What a mention is: kind, fullest name or value, its other places, and what the reader can do with it. */
export function mentionPart(kit: Kit, part: MentionPart): HTMLElement {
  const { words } = kit;
  const { mention, kept, keep } = part;
  const made = h('section', { class: 'part' }, head(kit, mention));
  const row = h('div', { class: 'row' }, steps(kit, part));
  if (!kept) row.append(button(kit, words('keep'), keep, { look: 'primary' }));
  made.append(row);
  if ('entity' in mention) decisions(kit, part, row, made);
  if (row.childElementCount === 0) row.remove();
  return made;
}

function head(kit: Kit, mention: Mention): HTMLElement {
  const { words } = kit;
  const { kind, text } = mention;
  const label = 'label' in mention ? mention.label : text;
  const value = 'value' in mention ? mention.value : undefined;
  const counted = 'noun' in mention && mention.noun ? ` · ${mention.noun}` : '';
  const made = h(
    'div',
    { class: 'head' },
    letter(kit, kind),
    h('span', { class: 'kind' }, words.kind(kind) + counted),
    h('span', { class: 'label', dir: 'auto' }, label),
  );
  // "217/217" is said once.
  const tells = value !== undefined && value !== label;
  return h('div', {}, made, tells && valueLine(kit, kind, value));
}

function steps(kit: Kit, { mention, same, go }: MentionPart): HTMLElement | false {
  if (same.length < 2) return false;
  const { words } = kit;
  const at = same.findIndex(({ start }) => start === mention.start);
  const to = (by: 1 | -1) => () => {
    const next = same.at((at + by + same.length) % same.length);
    if (next) go(next);
  };
  return h(
    'span',
    { class: 'steps' },
    button(kit, '‹', to(-1), { name: words('previousSame'), look: 'plain' }),
    h('span', {}, words('nthOf', at + 1, same.length)),
    button(kit, '›', to(1), { name: words('nextSame'), look: 'plain' }),
  );
}

/** "Not a name", and "always as …", which opens the kinds. */
function decisions(
  kit: Kit,
  { mention, decide }: MentionPart,
  row: HTMLElement,
  made: HTMLElement,
): void {
  const { words, surface } = kit;
  const kinds = h('div', { class: 'row', hidden: true });
  for (const kind of nameKinds) {
    const pressed = kind === mention.kind;
    kinds.append(button(kit, words.kind(kind), () => decide(kind), { pressed }));
  }
  const open = () => {
    kinds.hidden = !kinds.hidden;
    always.setAttribute('aria-expanded', String(!kinds.hidden));
    surface.place();
  };
  const always = button(kit, words('alwaysAs'), open, { look: 'plain' });
  always.setAttribute('aria-expanded', 'false');
  const never = () => decide(undefined);
  row.append(button(kit, words('notAName'), never, { look: 'plain' }), always);
  made.append(kinds);
}
