import fc from 'fast-check';
import { kinds } from '../../utils/recognise/mention.ts';
import { readNamesModel } from '../../utils/recognise/names/model.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { readModel } from '../lib/read-model.ts';
import { anyText } from './texts.ts';

/** Whatever the text: mentions in order, never overlapping, each the words at its offsets. */
export async function recogniserProperty() {
  const models = { vi: await modelOf('vi'), en: await modelOf('en') };
  const context = fc.record({
    lang: fc.constantFrom('vi' as const, 'en' as const),
    published: fc.constantFrom('2024-07-03', '2024-02-29T23:59', '0001-01-01'),
  });
  return fc.property(anyText, context, (text, context) => {
    let end = 0;
    for (const mention of recognise(text, context, { names: models[context.lang] })) {
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

async function modelOf(lang: string) {
  const read = readNamesModel(await readModel(lang));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}
