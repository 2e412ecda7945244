import type { Open } from './format.ts';
import { kindWord } from './parts/kept-html.ts';
import { printable } from './parts/lines.ts';
import { addressOf } from './parts/page-facts.ts';
import { extentOf, said } from './parts/said.ts';

/** Plain text, for a mail or a telegram: quotes indented, everything else at the margin. */
export const open: Open = ({ word }) => {
  let before = '';
  return {
    *start() {},
    *page({ page, annotations }) {
      const facts = [
        page.title,
        [page.byline, page.site, page.published].filter(Boolean).join(' · '),
        addressOf(page),
        `${word('exportAccessed')} ${page.accessed}`,
        page.note,
      ];
      yield `${before}${facts.filter(Boolean).map(shown).join('\n')}\n`;
      before = '\n\n';
      for (const kept of annotations) {
        const { start, end } = extentOf(kept);
        const [kind = kept.kind, ...more] = said(kept);
        const tags = kept.tags.map((tag) => `#${tag}`);
        const line = [word(kindWord(kind)), ...more, `${start}–${end}`, ...tags].join(' · ');
        const quote = printable(kept.quote).replace(/^/gmu, '    ');
        yield `\n${quote}\n${printable(line)}\n${kept.note ? `${printable(kept.note)}\n` : ''}`;
      }
    },
    *end() {},
  };
};

const shown = (fact: string | undefined): string => printable(fact ?? '');
