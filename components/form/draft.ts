import type { Edit } from '../../utils/store/annotation.ts';

const keyOf = (id: string): string => `draft ${id}`;

/**
 * What was typed for an annotation and not yet acknowledged as saved. Kept in localStorage, which is
 * written at once: a popup closes without warning when the reader clicks beside it.
 */
export function readDraft(id: string): Edit | undefined {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');
    return typeof draft === 'object' && draft !== null ? (draft as Edit) : undefined;
  } catch {
    return undefined;
  }
}

export function writeDraft(id: string, draft: Edit): void {
  try {
    if (Object.keys(draft).length === 0) localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), JSON.stringify(draft));
  } catch {
    // Storage that is full or forbidden: the form itself still has the text.
  }
}

export const dropDraft = (id: string): void => writeDraft(id, {});
