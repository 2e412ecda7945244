import type { Mention } from '../../utils/recognise/mention.ts';

/** Every mention of what one mention speaks of, in the order of the text: the entity, or the value. */
export function mentionsOfSame(mention: Mention, all: readonly Mention[]): Mention[] {
  return all.filter((other) => isSame(mention, other));
}

function isSame(one: Mention, other: Mention): boolean {
  if (one.kind !== other.kind) return false;
  if ('entity' in one && 'entity' in other) return one.entity === other.entity;
  if ('value' in one && 'value' in other && one.value !== undefined) {
    return one.value === other.value && typeOf(one) === typeOf(other);
  }
  return one.text.toLowerCase() === other.text.toLowerCase();
}

const typeOf = (mention: Mention) => ('type' in mention ? mention.type : undefined);
