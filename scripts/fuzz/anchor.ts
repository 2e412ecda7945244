import fc from 'fast-check';
import { describe } from '../../utils/anchor/anchor.ts';
import { locate } from '../../utils/anchor/locate.ts';
import { openText } from '../../utils/anchor/open-text.ts';
import { anyText } from './texts.ts';

const stretch = fc.tuple(anyText, fc.nat(), fc.nat());

/**
 * Whatever is anchored in whatever text and looked for in whatever other: an answer, with a place
 * inside the text. In the text it was made in, a stretch that says something is found.
 */
export const anchorProperty = () =>
  fc.property(stretch, anyText, ([text, a, b], other) => {
    const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
    const anchor = describe(text, start ?? 0, end ?? 0);
    for (const searched of [text, other, text + other, other + text]) {
      const place = locate(openText(searched), anchor);
      if (!(place.score >= 0 && place.score <= 1)) throw new Error(`score ${place.score}`);
      if (place.state === 'lost') {
        if (searched === text && /\p{L}{3}/u.test(anchor.exact)) throw new Error('lost at home');
      } else if (place.start < 0 || place.end < place.start || place.end > searched.length) {
        throw new Error(`${place.start}–${place.end} of ${searched.length}`);
      }
    }
  });
