import { attribute, hasAttributes, tagOf } from './dom.ts';
import { BESIDE, BLOCK, flowOf, SKIPPED } from './elements.ts';
import {
  ASIDE,
  BYLINE,
  CAPTIONED,
  COMMENTS,
  DATELINE,
  HEADLINE,
  hintsIn,
  STANDFIRST,
  UNSEEN,
  WIDGET,
} from './hints.ts';
import { ARTICLE, BODY, BY_KIND, BY_NAME, CAPTION, MAIN } from './outline.ts';

/** What one element is for the text. */
export interface Look {
  tag: string;
  flow: number;
  hints: number;
  landmark: number;
  beside: number;
  /** Has what a style sheet or script would hide it by. */
  named: boolean;
}

const skippedRoles = new Set(
  'button img listbox menu menubar navigation option progressbar slider tablist toolbar tooltip'.split(
    ' ',
  ),
);
const besideRoles = new Set(
  'alert alertdialog complementary contentinfo dialog doc-endnotes doc-footnote form note search'.split(
    ' ',
  ),
);
const landmarks = new Map([
  ['article', ARTICLE],
  ['main', MAIN],
]);

const captions = new Set(['caption', 'figcaption']);

/** Looks at an element by tag, class, id, role and itemprop. */
export function lookAt(element: Element): Look {
  const tag = tagOf(element);
  const look: Look = {
    tag,
    flow: flowOf(tag),
    hints: 0,
    landmark: landmarks.get(tag) ?? 0,
    beside: 0,
    named: false,
  };
  if (look.flow & SKIPPED || tag === 'html' || tag === 'body') return look;
  if (look.flow & BESIDE) look.beside = captions.has(tag) ? CAPTION : BY_KIND;
  if (tag === 'footer') look.beside = BY_NAME;
  if (tag === 'time') look.hints = DATELINE;
  if (tag.includes('-')) look.hints = hintsIn(tag);
  if (!hasAttributes(element)) return look;
  const classes = attribute(element, 'class');
  const id = attribute(element, 'id');
  if (classes) look.hints |= hintsIn(classes);
  if (id) look.hints |= hintsIn(id);
  look.named = classes !== null || id !== null || attribute(element, 'style') !== null;
  look.named ||= attribute(element, 'hidden') !== null;
  const role = attribute(element, 'role');
  if (role !== null) {
    if (skippedRoles.has(role)) look.flow |= SKIPPED;
    if (besideRoles.has(role)) look.beside = BY_KIND;
    look.landmark |= landmarks.get(role) ?? 0;
  }
  const property = attribute(element, 'itemprop');
  if (property !== null) {
    look.hints |= hintsOfProperty(property);
    if (/\barticleBody\b/i.test(property)) look.landmark |= BODY;
  }
  if (tag === 'a' && attribute(element, 'rel') === 'author') look.hints |= BYLINE;
  const block = (look.flow & BLOCK) > 0 || look.landmark > 0 || tag.includes('-');
  if (block && attribute(element, 'aria-hidden') === 'true') look.beside = BY_KIND;
  if (look.hints & (block ? UNSEEN : UNSEEN | WIDGET)) look.flow |= SKIPPED;
  if (look.hints & CAPTIONED) look.beside ||= CAPTION;
  if (block && look.hints & (ASIDE | WIDGET | COMMENTS)) {
    look.beside = Math.max(look.beside, BY_NAME);
  }
  return look;
}

function hintsOfProperty(property: string): number {
  if (/\bheadline\b/i.test(property)) return HEADLINE;
  if (/\b(?:author|creator)\b/i.test(property)) return BYLINE;
  if (/\bdate(?:Published|Modified)\b/i.test(property)) return DATELINE;
  return /\b(?:description|alternativeHeadline)\b/i.test(property) ? STANDFIRST : 0;
}
