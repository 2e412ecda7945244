import type { RefObject } from 'preact';

/** The bundled article, as a site would show it. */
export interface SampleArticle {
  lang: string;
  site: string;
  /** ISO 8601 by the clock of the page's own zone. */
  published: string;
  title: string;
  byline: string;
  paragraphs: string[];
}

interface Props {
  article: SampleArticle;
  body: RefObject<HTMLElement | null>;
  /** Somebody pressed on the article, at this point of the window. */
  press: (x: number, y: number) => void;
}

/** An article to see the marks on. Its marks are painted; the buttons above it reach them by keyboard. */
export function Sample({ article, body, press }: Props) {
  const { lang, site, title, byline, paragraphs } = article;
  return (
    // biome-ignore lint/a11y: what a press tells is told by the buttons too.
    <article
      ref={body}
      lang={lang}
      class="sample"
      onClick={({ clientX, clientY }) => press(clientX, clientY)}
    >
      <p class="site">{site}</p>
      <h3>{title}</h3>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="byline">{byline}</p>
    </article>
  );
}
