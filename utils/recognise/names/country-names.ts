const known = new Map<string, ReadonlySet<string>>();

/** Countries in a language, lower case, by the engine's own tables; none for `und` or a tag it does not know. */
export function countryNames(lang: string): ReadonlySet<string> {
  let names = known.get(lang);
  if (!names) {
    names = lang === 'und' ? new Set() : read(lang);
    known.set(lang, names);
  }
  return names;
}

function read(lang: string): ReadonlySet<string> {
  const names = new Set<string>();
  let display: Intl.DisplayNames;
  try {
    display = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  } catch {
    // A page may declare any language: "xx_invalid" is no tag.
    return names;
  }
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const name = display.of(String.fromCharCode(a, b));
      if (name) names.add(name.toLocaleLowerCase(lang));
    }
  }
  return names;
}
