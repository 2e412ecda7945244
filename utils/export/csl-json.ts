import type { Annotation, Page } from '../store/annotation.ts';
import type { Open } from './format.ts';
import { addressOf, dateParts } from './parts/page-facts.ts';
import { cited, extentOf } from './parts/said.ts';

/** CSL-JSON 1.0.2, for citation processors: an article an item, its annotations in `note` and `custom`. */
export const open: Open = () => {
  let before = '\n';
  return {
    *start() {
      yield '[';
    },
    *page({ page, annotations }) {
      yield `${before}${JSON.stringify(itemOf(page)).slice(0, -1)},"note":"`;
      before = ',\n';
      // In pieces: a page of 100,000 annotations would be one string of 20 MB to escape at once.
      if (page.note) yield inner(`${page.note}\n\n`);
      for (const kept of annotations) yield inner(`${cited(kept)}\n\n`);
      yield '","custom":{"annotations":[';
      let between = '';
      for (const kept of annotations) {
        yield `${between}${JSON.stringify(customOf(kept))}`;
        between = ',';
      }
      yield ']}}';
    },
    *end() {
      yield '\n]\n';
    },
  };
};

const inner = (text: string): string => JSON.stringify(text).slice(1, -1);

function itemOf(page: Page) {
  const issued = dateParts(page.published);
  const accessed = dateParts(page.accessed);
  return {
    id: page.id,
    type: 'article-newspaper',
    title: page.title,
    ...(page.byline ? { author: [{ literal: page.byline }] } : {}),
    ...(page.site ? { 'container-title': page.site } : {}),
    ...(issued ? { issued: { 'date-parts': [issued] } } : {}),
    ...(accessed ? { accessed: { 'date-parts': [accessed] } } : {}),
    URL: addressOf(page),
    ...(page.lang ? { language: page.lang } : {}),
  };
}

const customOf = ({ page: _page, anchor, ...kept }: Annotation) => ({
  ...kept,
  ...extentOf({ ...kept, page: _page, anchor }),
});
