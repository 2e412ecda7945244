import type { Open } from './format.ts';

/** Of the envelope and of what stands in it; the importer reads this one and every earlier one. */
export const version = 1;

/** Newsmark's own format: everything that is kept, whole, to be read back. One annotation a line. */
export const open: Open = ({ exported }) => {
  let before = '\n';
  return {
    *start() {
      yield `{"format":"newsmark","version":${version},"exported":${JSON.stringify(exported)},"pages":[`;
    },
    *page({ annotations, ...rest }) {
      const facts = JSON.stringify(rest).slice(0, -1);
      yield `${before}${facts},"annotations":[`;
      before = ',\n';
      let between = '\n';
      for (const annotation of annotations) {
        yield `${between}${JSON.stringify(annotation)}`;
        between = ',\n';
      }
      yield ']}';
    },
    *end() {
      yield '\n]}\n';
    },
  };
};
