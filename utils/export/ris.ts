import type { Open } from './format.ts';
import { oneLine } from './parts/lines.ts';
import { addressOf, dateParts } from './parts/page-facts.ts';
import { cited } from './parts/said.ts';

/**
 * RIS, for EndNote, Zotero and Mendeley: an article a record, an annotation a note. A value is one
 * line; where a quote breaks into lines stands ⏎.
 */
export const open: Open = () => ({
  *start() {},
  *page({ page, annotations }) {
    const published = slashed(page.published);
    yield line('TY', 'NEWS');
    yield line('TI', page.title);
    yield line('AU', page.byline);
    yield line('T2', page.site);
    yield line('PY', published?.slice(0, 4));
    yield line('DA', published && `${published}/`);
    yield line('UR', addressOf(page));
    yield line('Y2', slashed(page.accessed));
    yield line('LA', page.lang);
    yield line('N1', page.note);
    const tags = new Set<string>();
    for (const kept of annotations) {
      for (const tag of kept.tags) tags.add(tag);
      yield line('N1', cited(kept));
    }
    for (const tag of tags) yield line('KW', tag);
    yield 'ER  - \r\n\r\n';
  },
  *end() {},
});

const line = (tag: string, value: string | undefined): string =>
  value ? `${tag}  - ${oneLine(value)}\r\n` : '';

function slashed(iso: string | undefined): string | undefined {
  return dateParts(iso)
    ?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('/');
}
