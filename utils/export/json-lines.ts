import type { Open } from './format.ts';

/** One annotation a line, each with its page, for tools that read line by line. */
export const open: Open = () => ({
  *start() {},
  *page({ page, annotations }) {
    for (const annotation of annotations) yield `${JSON.stringify({ ...annotation, page })}\n`;
  },
  *end() {},
});
