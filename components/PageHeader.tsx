import type { ArticleFacts } from '../utils/text/facts.ts';
import { AlwaysOn } from './AlwaysOn.tsx';
import { dateWords } from './value-words.ts';
import { interfaceLanguage } from './words.ts';

interface Props {
  facts: ArticleFacts;
  lang: string;
  say: (text: string) => void;
}

/** Which article this is: title, site, day of publication, language. */
export function PageHeader({ facts, lang, say }: Props) {
  const day = facts.published?.slice(0, 10);
  const told = [
    facts.site ?? new URL(facts.url).hostname,
    day && (dateWords(day, interfaceLanguage()) ?? day),
    lang,
  ];
  return (
    <header class="page-header">
      <h1 lang={lang}>{facts.title}</h1>
      <p>{told.filter(Boolean).join(' · ')}</p>
      <AlwaysOn url={facts.url} say={say} />
    </header>
  );
}
