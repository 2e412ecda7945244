import texts from '../../public/_locales/en/messages.json' with { type: 'json' };
import { open } from '../../utils/export/annotated-copy.ts';
import type { KeptPage } from '../../utils/store/annotation.ts';

/** The annotated copy as a browser makes it. */
export function copy(pages: KeptPage[]): string {
  const writer = open({ exported: '2026-11-24T09:30:00.000Z', word: (key) => texts[key].message });
  return [
    ...writer.start(),
    ...pages.flatMap((page) => [...writer.page(page)]),
    ...writer.end(),
  ].join('');
}
