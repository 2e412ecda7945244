import { useState } from 'preact/hooks';
import type { ArticleFacts } from '../../utils/text/facts.ts';
import { dateWords } from '../value-words.ts';
import { interfaceLanguage, words } from '../words.ts';
import { PublishedField } from './PublishedField.tsx';
import { MenuPanel } from './parts-later.ts';

interface Props {
  facts: ArticleFacts;
  lang: string;
  say: (text: string) => void;
  /** Takes the marks off the page. */
  hide: () => void;
  /** The reader knows when the article was published. */
  tellPublished: (day: string) => void;
}

/** Which article this is: title, site, day of publication, language; and the menu. */
export function PageHeader({ facts, lang, say, hide, tellPublished }: Props) {
  const [open, setOpen] = useState(false);
  const day = facts.published?.slice(0, 10);
  const told = [
    facts.site ?? new URL(facts.url).hostname,
    day && (dateWords(day, interfaceLanguage()) ?? day),
    languageName(lang),
  ];
  return (
    <header class="page-header">
      <h1 lang={lang} dir="auto" title={facts.title}>
        {facts.title}
      </h1>
      <button
        type="button"
        class="icon menu"
        aria-label={words('menu')}
        title={words('menu')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <p class="hint">{told.filter(Boolean).join(' · ')}</p>
      {!day && <PublishedField tell={tellPublished} />}
      {open && <MenuPanel url={facts.url} say={say} hide={hide} />}
    </header>
  );
}

/** "Vietnamese"; `und` and what `Intl` does not know have no name. */
function languageName(lang: string): string | undefined {
  if (lang === 'und') return undefined;
  return new Intl.DisplayNames(interfaceLanguage(), { type: 'language', fallback: 'none' }).of(
    lang,
  );
}
