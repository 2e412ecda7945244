/**
 * What is the article on each page of `../shared/pages`, chosen by hand: the elements whose text is
 * the article's, in the page's order, and those that may be read or not (captions, credits). A line
 * that is one link and nothing else points to another article and counts as furniture.
 */
export interface Truth {
  article: string;
  either?: string;
  /** Lines among `article` that are not. */
  except?: RegExp;
}

const captions = 'figcaption, .caption, figure';

export const truths: Record<string, Truth> = {
  'bbc-1': {
    article:
      '.story-body__h1, .story-body__inner > p, .story-body__inner > h2, .story-body__inner > ul > li',
    either: `${captions}, .story-body .mini-info-list`,
  },
  cnn: {
    article: 'h1.article-title, .cnnbyline .byline, .cnnDateStamp, #storytext > h2, #storytext > p',
    either: `${captions}, .cnnbyline, .storytimestamp, .byline-timestamp`,
    except: /^Related: /,
  },
  folha: {
    article:
      'h1[itemprop=headline], .c-content-head__subtitle, time.c-more-options__published-date, .c-news__body > p',
    either: `${captions}, .c-signature`,
  },
  'guardian-1': {
    article:
      'h1.content__headline, .content__standfirst p, [itemprop=articleBody] > p, [itemprop=articleBody] > h2',
    either: `${captions}, [itemprop=articleBody] > ul, .content__meta-container`,
  },
  heise: { article: 'article h1, h1, .meldung_anrisstext, .meldung_wrapper > p', either: captions },
  'herald-sun-1': {
    article: '.story-headline h1, .story-info .byline, .story-body p',
    either: `${captions}, .story-info`,
    except: /^A new Bill would require/,
  },
  'la-nacion': { article: 'h1, p.bajada, #cuerpo > p', either: captions },
  'lemonde-1': {
    article: 'h1.tt2, .bloc_signature, #articleBody > p, #articleBody > h2',
    either: captions,
    except: /^(?:Lire|Revivez)\b/,
  },
  'nytimes-1': {
    article: '#headline, .byline-dateline, .story-body-text',
    either: `${captions}, .story-footer`,
  },
  telegraph: {
    article:
      'h1.headline__heading, .byline__author, .article-date-published, .article-body-text p, .article-body-text li',
    either: `${captions}, .articleBodyImage`,
  },
  'wapo-1': {
    article: '#article-topper h1, .pb-byline, .pb-timestamp, #article-body article > p',
    either: `${captions}, .pb-caption, .post-body-bio`,
    except: /^\[|^Read more:$/,
  },
  'yahoo-2': {
    article:
      '#render-target-modal h1, .author-name, #render-target-modal .date, #render-target-modal .canvas-body p',
    either: `${captions}, .auth-attr, .slideshow-description`,
  },
};
