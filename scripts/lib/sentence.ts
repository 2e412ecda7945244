import texts from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The English sentence of a problem that came as a key of `_locales`. */
export const sentenceOf = (problem: string): string =>
  Object.hasOwn(texts, problem) ? texts[problem as keyof typeof texts].message : problem;
