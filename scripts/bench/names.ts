import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type NameKind, nameKinds } from '../../utils/recognise/mention.ts';
import { findNames } from '../../utils/recognise/names/names.ts';
import type { Labelled } from '../train/documents.ts';
import { type Score, score } from '../train/score.ts';
import { calibrationError } from './names/calibration.ts';
import { findWithCompromise } from './names/compromise.ts';
import { developmentArticles } from './names/data.ts';
import { firstArticle } from './names/first.ts';
import { measureInWorker } from './names/in-worker.ts';
import { loadModel } from './names/models.ts';
import { tokensPerSecond } from './names/rate.ts';

const languages = ['vi', 'en'];

/**
 * F1 per kind with exact character spans on the development split of `../shared/names`, calibration,
 * speed and size; compromise reads the English articles in the same run. Then speed and memory in the
 * service worker of the extension as built (`npm run build`).
 */
export async function bench(): Promise<void> {
  const report: Record<string, unknown> = {};
  for (const lang of languages) {
    const { bytes, model } = loadModel(lang);
    const articles = developmentArticles(lang);
    if (articles.length === 0) {
      console.log(`Names (${lang}): no labelled articles in ../shared/names, nothing to score.`);
      continue;
    }
    const ours = articles.map((article) => ({
      gold: article.labels,
      found: findNames(article.text, { lang }, model),
    }));
    const tables = {
      newsmark: score(ours),
      ...(lang === 'en' ? { compromise: score(await peer(articles)) } : {}),
    };
    print(lang, tables);
    const facts = {
      'calibration error': Number(calibrationError(ours).toFixed(3)),
      'tokens a second': tokensPerSecond(
        articles.map(({ text }) => text),
        lang,
        model,
      ),
      'first article, load included, ms': firstArticle(lang, articles[0]?.text ?? ''),
      'kB packed': Math.round(gzipSync(bytes).length / 1000),
    };
    console.table(facts);
    report[lang] = { ...tables, ...facts };
  }
  const texts = Object.fromEntries(
    languages.map((lang) => [lang, developmentArticles(lang).map(({ text }) => text)]),
  );
  if (Object.values(texts).every((own) => own.length > 0)) {
    const { megabytes, ...facts } = await measureInWorker(texts);
    console.log('\nNames in the service worker of the built extension, Chromium');
    console.table(facts);
    console.log(`Both languages hold ${megabytes} MB.`);
    report.worker = { ...facts, megabytes };
  }
  mkdirSync('.output/bench', { recursive: true });
  writeFileSync('.output/bench/names.json', `${JSON.stringify(report, null, 2)}\n`);
}

async function peer(articles: Labelled[]) {
  const find = await findWithCompromise();
  return articles.map((article) => ({ gold: article.labels, found: find(article.text) }));
}

function print(lang: string, tables: Record<string, Record<NameKind | 'all', Score>>): void {
  console.log(`\nNames (${lang}): F1 of exact spans, development split`);
  const rows = Object.entries(tables).map(([tool, scores]) => {
    const cells = [...nameKinds, 'all' as const].map((kind) => {
      const { f1, precision, recall } = scores[kind];
      const percent = (share: number) => (100 * share).toFixed(1);
      return [kind, `${percent(f1)} (P ${percent(precision)} R ${percent(recall)})`] as const;
    });
    return [tool, Object.fromEntries(cells)] as const;
  });
  console.table(Object.fromEntries(rows));
}
