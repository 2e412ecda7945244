import { createRequire } from 'node:module';
import type { QuantityMention } from '../../../utils/recognise/mention.ts';
import { dateOf, figureOf, type Peer } from './peers.ts';

interface Entity {
  value: string;
  type: string;
}

interface Wink {
  readDoc(text: string): { entities(): { out(its: unknown): Entity[] } };
  its: { detail: unknown };
}

const temporal = new Set(['DATE', 'TIME', 'DURATION']);

/** wink-nlp gives extents and types, no values. */
export function winkPeer(): Peer {
  const load = createRequire(new URL('../package.json', import.meta.url));
  const wink = (load('wink-nlp') as (model: unknown) => Wink)(load('wink-eng-lite-web-model'));
  const find = (text: string, dates: boolean): QuantityMention[] => {
    let from = 0;
    return wink
      .readDoc(text)
      .entities()
      .out(wink.its.detail)
      .flatMap(({ value, type }) => {
        const start = text.indexOf(value, from);
        if (start < 0) return [];
        from = start + value.length;
        if (temporal.has(type) !== dates) return [];
        return [dates ? dateOf(start, from, text, []) : figureOf(start, from, text, 'number', '')];
      });
  };
  return {
    name: 'wink-nlp',
    languages: ['en'],
    extentsOnly: true,
    dates: (text) => find(text, true),
    figures: (text) => find(text, false),
  };
}
