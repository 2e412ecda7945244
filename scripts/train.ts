import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

/** `npm run train [-- --data DIR] [--lang vi]`: reads labelled names, writes `public/models/<lang>.bin`. */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: here('../../shared/names') },
    lang: { type: 'string', multiple: true, default: ['vi', 'en'] },
    out: { type: 'string', default: here('../public/models') },
  },
});
if (!existsSync(values.data)) {
  console.error(`No labelled names in ${values.data}: give their folder with --data DIR.`);
  process.exit(1);
}
if (!existsSync(here('./train/node_modules'))) {
  execFileSync('npm', ['ci', '--silent', '--prefix', here('./train')], { stdio: 'inherit' });
}
const { readInline, readJsonLines } = await import('./train/documents.ts');
const { trainLanguage } = await import('./train/train-language.ts');
const { modelsReadme } = await import('./train/models-readme.ts');

const documents = [...readJsonLines(values.data), ...readInline(here('./train/sentences/'))];
mkdirSync(values.out, { recursive: true });
const made = values.lang.map((lang) => {
  const own = documents.filter((document) => document.lang === lang);
  const bytes = trainLanguage(lang, own, (line) => console.log(`${lang} ${line}`));
  writeFileSync(`${values.out}/${lang}.bin`, bytes);
  const packed = gzipSync(bytes).length;
  console.log(
    `${lang}: ${Math.round(bytes.length / 1000)} kB, ${Math.round(packed / 1000)} kB packed`,
  );
  return { lang, bytes, packed, sentences: linesBySource(own) };
});
writeFileSync(`${values.out}/README.md`, modelsReadme(made));

function linesBySource(articles: typeof documents): Record<string, number> {
  const lines: Record<string, number> = {};
  for (const { source, text } of articles) {
    lines[source] = (lines[source] ?? 0) + text.split('\n').length;
  }
  return lines;
}
