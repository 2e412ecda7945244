import type {
  DateMention,
  FigureMention,
  QuantityMention,
} from '../../../utils/recognise/mention.ts';
import { findQuantities } from '../../../utils/recognise/quantities/quantities.ts';
import { chronoPeer } from './peer-chrono.ts';
import { compromisePeer } from './peer-compromise.ts';
import { recognizersPeer } from './peer-recognizers.ts';
import { winkPeer } from './peer-wink.ts';

/** What a peer found, in our terms, so that all are judged by the same rule. */
export interface Peer {
  name: string;
  languages: readonly string[];
  /** The suite it was written against, left out of its figures. */
  own?: string;
  dates?: (text: string, lang: string, ref: string) => QuantityMention[];
  figures?: (text: string, lang: string) => QuantityMention[];
  /** It gives no values. */
  extentsOnly?: boolean;
}

const newsmark: Peer = {
  name: 'newsmark',
  languages: ['vi', 'en', 'es', 'fr', 'de', 'pt'],
  dates: (text, lang, ref) => findQuantities(text, { lang, published: ref }),
  figures: (text, lang) => findQuantities(text, { lang }),
};

/** In the order of the table; the peers' packages are loaded here. */
export function loadPeers(): Peer[] {
  return [newsmark, chronoPeer(), recognizersPeer(), compromisePeer(), winkPeer()];
}

export function dateOf(start: number, end: number, text: string, values: string[]): DateMention {
  const [value, ...alternatives] = values;
  return {
    kind: 'date',
    start,
    end,
    text: text.slice(start, end),
    confidence: 1,
    said: '',
    ...(value === undefined ? {} : { value, alternatives }),
    // A part of a day or of a month is granted to a peer that gives the hours or days of it.
    part: 'morning',
    modifier: 'start',
  };
}

export function figureOf(
  start: number,
  end: number,
  text: string,
  type: FigureMention['type'],
  value: string,
): FigureMention {
  return { kind: 'figure', start, end, text: text.slice(start, end), confidence: 1, type, value };
}
