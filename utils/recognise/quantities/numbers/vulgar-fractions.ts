/** Fractions that are one sign (Unicode, Number Forms and Latin-1), and what each is worth. */
export const vulgarFractions: Record<string, number> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 0.2,
  '⅖': 0.4,
  '⅗': 0.6,
  '⅘': 0.8,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
  '⅛': 0.125,
};
