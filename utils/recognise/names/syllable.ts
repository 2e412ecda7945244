/** How a word looks to a Vietnamese eye: the spelling of native syllables is strict, foreign names break it. */
export const syllable = { none: 0, marked: 1, plain: 2, foreign: 3 } as const;

const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const rime =
  '(?:[aăâeêioôơuưy]|[iyu]ê|ươ|uô|o[aăe]|u[aâơêy]|uyê|ưa|ia|ya|oo|[aâeêoôơuưiy][iyou]|ă[iyou]|iêu|yêu|uôi|ươ[iu]|oa[iy]|oeo|uây|uy[au]|oay)' +
  '(?:ch|ng|nh|[cmnpt])?';
const native = new RegExp(`^${onset}${rime}$`, 'u');
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** `lower`: a word in lower case and NFC. */
export function syllableClass(lower: string): number {
  if (!/^\p{L}/u.test(lower)) return syllable.none;
  if (lower.length > 7) return syllable.foreign;
  const bare = lower.normalize('NFD').replace(tones, '').normalize('NFC');
  if (!native.test(bare)) return syllable.foreign;
  return /[^a-z]/u.test(lower) ? syllable.marked : syllable.plain;
}
