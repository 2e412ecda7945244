import type { Context } from './context.ts';
import type { Mention } from './mention.ts';
import type { NamesModel } from './names/model.ts';
import { findNames } from './names/names.ts';
import type { ReaderLists } from './names/reader-lists.ts';
import { mergeMentions } from './overlaps.ts';
import { findQuantities } from './quantities/quantities.ts';

/** Models at hand; without one its mentions are left out. */
export interface Models {
  names?: NamesModel;
}

/** Everything recognised in a text, in order of start, never overlapping. */
export function recognise(
  text: string,
  context: Context,
  models: Models = {},
  lists?: ReaderLists,
): Mention[] {
  const names = models.names ? findNames(text, context, models.names, lists) : [];
  return mergeMentions(names, findQuantities(text, context));
}
