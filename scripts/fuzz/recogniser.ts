import fc from 'fast-check';
import { createEngine } from '../../utils/recognise/engine.ts';
import { kinds } from '../../utils/recognise/mention.ts';
import { readModel } from '../lib/read-model.ts';
import { anyText } from './texts.ts';

/** Whatever the text: mentions in order, never overlapping, each the words at its offsets. */
export function recogniserProperty() {
  const recognise = createEngine(readModel);
  const context = fc.record({
    lang: fc.constantFrom('vi' as const, 'en' as const),
    published: fc.constantFrom('2024-07-03', '2024-02-29T23:59', '0001-01-01'),
  });
  return fc.asyncProperty(anyText, context, async (text, context) => {
    let end = 0;
    for (const mention of (await recognise(text, context)).mentions) {
      if (mention.start < end || mention.end <= mention.start || mention.end > text.length) {
        throw new Error(`${mention.start}–${mention.end} after ${end} of ${text.length}`);
      }
      if (mention.text !== text.slice(mention.start, mention.end)) throw new Error(mention.text);
      if (!kinds.includes(mention.kind)) throw new Error(mention.kind);
      if (!(mention.confidence >= 0 && mention.confidence <= 1)) throw new Error('confidence');
      end = mention.end;
    }
  });
}
